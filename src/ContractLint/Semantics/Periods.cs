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
            "calendar" or "full" or "consecutive" or "complete" => "day",
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
            "day" or "days" => new(qualifier ?? "day", start + 1 - position),
            "semaine" or "semaines" or "week" or "weeks" => new("week", start + 1 - position),
            "mois" or "month" or "months" => new("month", start + 1 - position),
            "an" or "ans" or "année" or "années" or "year" or "years" => new("year", start + 1 - position),
            "heure" or "heures" or "hour" or "hours" or "hrs" => new("hour", start + 1 - position),
            "h" => new("hour", 1),
            "minute" or "minutes" or "min" or "mins" or "mn" => new("minute", start + 1 - position),
            _ => default,
        };
    }

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
