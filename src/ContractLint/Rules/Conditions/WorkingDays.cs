namespace ContractLint.Rules.Conditions;

/// <summary>Whether the user works at weekends, from days as settings write them: "mon-fri", "tue-sat", "mon, wed, sun".</summary>
internal readonly record struct WorkingDays(bool Saturday, bool Sunday)
{
    private static readonly string[] Week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Unset, nobody works at weekends.</summary>
    public static WorkingDays Of(string? setting)
    {
        var works = new bool[Week.Length];

        foreach (var part in (setting ?? "").ToLowerInvariant().Split([',', ' ', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-');
            var (first, last) = (Array.IndexOf(Week, ends[0]), Array.IndexOf(Week, ends[^1]));
            if (first < 0 || last < 0)
                continue;

            // "sat-mon" runs over the end of the week.
            for (var day = first; day != last; day = (day + 1) % Week.Length)
                works[day] = true;

            works[last] = true;
        }

        return new(works[5], works[6]);
    }
}
