using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The units that make a number a length of time.</summary>
internal static class Periods
{
    /// <summary>The unit at a word, with "ouvrés", "calendaires", "working" or "calendar"; length 0 where there is none.</summary>
    public static UnitOfTime Read(IReadOnlyList<Word> words, int position)
    {
        var qualifier = At(words, position) switch
        {
            "working" or "business" => "working-day",
            "calendar" or "full" or "consecutive" or "complete" or "clear" => "day",
            _ => null,
        };
        var start = qualifier is null ? position : position + 1;

        return At(words, start) switch
        {
            "jour" or "jours" => At(words, start + 1) switch
            {
                "ouvré" or "ouvrés" or "ouvrable" or "ouvrables" => new("working-day", 2),
                "calendaire" or "calendaires" or "francs" => new("day", 2),
                _ => new("day", 1),
            },
            "j" => new("day", 1),
            "day" or "days" => new(qualifier ?? "day", start + 1 - position),
            "semaine" or "semaines" or "week" or "weeks" => new("week", start + 1 - position),
            "mois" or "month" or "months" => new("month", start + 1 - position),
            // "Five an hour": an English article.
            "an" when At(words, start + 1) is "hour" or "article" or "assignment" => default,
            "an" or "ans" or "année" or "années" or "year" or "years" => new("year", start + 1 - position),
            "heure" or "heures" or "hour" or "hours" or "hrs" or "hr" => new("hour", start + 1 - position),
            "h" => new("hour", 1),
            "minute" or "minutes" or "min" or "mins" or "mn" => new("minute", start + 1 - position),
            _ => default,
        };
    }

    /// <summary>Whether the words after a period move its end to the end of the month.</summary>
    public static bool IsEndOfMonth(IReadOnlyList<Word> words, int position) =>
        At(words, position) is "eom"
        || (At(words, position) is "fin" && At(words, position + 1) is "de" && At(words, position + 2) is "mois")
        || (At(words, position) is "end" && At(words, position + 1) is "of" && At(words, position + 2) is "month")
        || (At(words, position) is "from" && At(words, position + 1) is "the" && At(words, position + 2) is "end" && At(words, position + 4) is "month" or "the");

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
