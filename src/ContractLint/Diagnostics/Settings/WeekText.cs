using System.Collections.Immutable;

namespace ContractLint.Diagnostics.Settings;

/// <summary>Days of the week as people write them: "mon-fri", "lundi au vendredi", "mon, wed", "every day".</summary>
internal static class WeekText
{
    /// <summary>The days as settings write them, from Monday on.</summary>
    public static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] French = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    private static readonly string[] EveryDay = ["every day", "everyday", "daily", "all days", "tous les jours", "toute la semaine"];
    private static readonly string[] Joins = ["to", "through", "until", "au", "à", "a", "-", "–"];
    private static readonly string[] Fillers = ["du", "de", "le", "les", "from", "on", "and", "et", "or", "ou", "&"];

    /// <summary>The days in the order of the week; empty where the text names none or something else.</summary>
    public static ImmutableArray<string> Read(string text)
    {
        var lower = text.Trim().TrimEnd('.').ToLowerInvariant();
        if (Array.IndexOf(EveryDay, lower) >= 0)
            return [.. Days];

        var chosen = new bool[Days.Length];
        var (last, joins) = (-1, false);
        foreach (var word in WordsOf(lower))
        {
            if (Array.IndexOf(Fillers, word) >= 0)
                continue;

            if (Array.IndexOf(Joins, word) >= 0)
            {
                if (last < 0 || joins)
                    return [];

                joins = true;
                continue;
            }

            var day = IndexOf(word);
            if (day < 0)
                return [];

            // "sat-mon" runs over the end of the week.
            for (var next = joins ? last : day; next != day; next = (next + 1) % Days.Length)
                chosen[next] = true;

            chosen[day] = true;
            (last, joins) = (day, false);
        }

        return joins ? [] : [.. Days.Where((_, index) => chosen[index])];
    }

    /// <summary>"mon-fri" where the days follow one another, "mon, wed" elsewhere.</summary>
    public static string Write(ImmutableArray<string> days) =>
        IsRun(days) && days.Length > 2 ? $"{days[0]}-{days[days.Length - 1]}" : string.Join(", ", days);

    /// <summary>Whether the days follow one another.</summary>
    public static bool IsRun(ImmutableArray<string> days) =>
        days.Length > 0 && Array.IndexOf(Days, days[days.Length - 1]) - Array.IndexOf(Days, days[0]) == days.Length - 1;

    private static IEnumerable<string> WordsOf(string text) =>
        text.Replace("-", " - ").Replace("–", " – ").Split(' ', ',', ';', '/', '\u00A0', '[', ']').Select(word => word.TrimEnd('.')).Where(word => word.Length > 0);

    // In full or by the first letters: "mon", "tues", "lun", "mer".
    private static int IndexOf(string word)
    {
        for (var i = 0; i < Days.Length; i++)
        {
            if (Begins(English[i], word) || Begins(French[i], word))
                return i;
        }

        return -1;
    }

    private static bool Begins(string day, string word) =>
        word.Length >= 3 && (day.StartsWith(word, StringComparison.Ordinal) || (word.Length == day.Length + 1 && word == day + "s"));
}
