namespace ContractLint.Syntax;

/// <summary>The number of a clause or item with those above it, as it is cited: "12.3 (b)", "Annexe 2, 3.1".</summary>
internal static class ClauseNumber
{
    public static string? Of(Node block, ListStems stems)
    {
        var labels = new List<TypedLabel>();
        for (var item = block; item is not null; item = stems.ParentItemOf(item))
            AddLabel(labels, item.Kind is NodeKind.ListItem ? item.Label : null);

        foreach (var ancestor in block.Ancestors())
        {
            if (ancestor.Kind is NodeKind.Clause)
                AddLabel(labels, ancestor.Label);
        }

        return labels.Count == 0 ? null : Chain(labels);
    }

    private static void AddLabel(List<TypedLabel> labels, string? label)
    {
        if (label is null || TypedLabel.Parse(label) is not { Style: not LabelStyle.Bullet } parsed)
            return;

        // An annex is cited by its own name, wherever its title stands in the outline.
        if (labels.Count > 0 && labels[^1] is { Style: LabelStyle.Word, Rank: 0 })
            return;

        // "7.1.2" says 7 and 7.1 already; an annex restarts the numbers and is named as well.
        var isSaid = labels.Count > 0 && labels[^1] is { Style: LabelStyle.Number or LabelStyle.Word, Depth: > 1, Rank: not 0 } && parsed.Rank is not (0 or 1 or 2);
        var saidByPart = labels.Count > 0 && labels[^1] is { IsClauseNumber: true } && parsed.Rank is 1 or 2;
        if (!isSaid && !saidByPart)
            labels.Add(parsed);
    }

    private static string Chain(List<TypedLabel> innermostFirst)
    {
        var chain = innermostFirst[^1].Text;
        for (var i = innermostFirst.Count - 2; i >= 0; i--)
            chain += (innermostFirst[i].IsClauseNumber && innermostFirst[i].Closing is not ')' ? ", " : " ") + innermostFirst[i].Text;

        return chain;
    }
}
