namespace ContractLint.Formats.Pdf;

/// <summary>A straight line drawn along one axis of a page: where it lies on the other axis, and from where to where it runs, in points.</summary>
internal readonly record struct Rule(float At, float From, float To)
{
    /// <summary>How far apart two lines may be drawn that are meant to meet.</summary>
    public const float Slack = 2.5f;

    public bool Reaches(float place) => From - Slack <= place && place <= To + Slack;

    /// <summary>Lines that follow each other as one: a table's border is often drawn cell by cell.</summary>
    public static List<Rule> Joined(List<Rule> rules)
    {
        var sorted = rules.OrderBy(rule => rule.At).ThenBy(rule => rule.From).ToList();
        var joined = new List<Rule>();

        for (var start = 0; start < sorted.Count;)
        {
            var end = start + 1;
            while (end < sorted.Count && sorted[end].At - sorted[start].At <= Slack)
                end++;

            foreach (var rule in sorted[start..end].OrderBy(rule => rule.From))
            {
                if (joined.Count > 0 && joined[^1].At == sorted[start].At && rule.From <= joined[^1].To + Slack)
                    joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, rule.To) };
                else
                    joined.Add(rule with { At = sorted[start].At });
            }

            start = end;
        }

        return joined;
    }
}
