using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Nests the blocks of a part into clauses by their headings and numbers: 7 holds 7.1, which holds 7.1.2.</summary>
/// <remarks>
/// A heading opens a clause, and so does a paragraph with a clause number. How far an opening block climbs follows from what is open: a heading closes
/// the headings of its level, a number closes the numbers of its depth and hangs from the number it extends, a label word ("Article") those of its kind.
/// What stands before the first clause hangs from the part.
/// </remarks>
internal sealed class ClauseOutline
{
    private readonly List<Node> roots = [];
    private readonly List<OpenClause> open = [];

    private ClauseOutline()
    {
    }

    public static List<Node> Nest(List<OutlineBlock> blocks, SourceText source)
    {
        var outline = new ClauseOutline();

        foreach (var block in blocks)
            outline.Add(block, source);

        outline.CloseFrom(0);
        return outline.roots;
    }

    private void Add(OutlineBlock block, SourceText source)
    {
        var opens = block.IsBlock && (block.Kind is NodeKind.Heading || (block.Kind is NodeKind.Paragraph && block.Label is { IsClauseNumber: true }));
        if (opens && IsRestart(block))
        {
            block.Kind = NodeKind.ListItem;
            block.Level = 1;
            opens = false;
        }

        if (opens)
        {
            CloseFrom(ParentCount(block));
            if (block.Kind is NodeKind.Heading && block.Level == 0)
                block.Level = open.Count + 1;

            open.Add(new(block) { IsDocumentTitle = roots.Count == 0 && open.Count == 0 && block.Label is null });
        }

        var siblings = open.Count > 0 ? open[^1].Children : roots;
        siblings.Add(block.ToNode(source));
    }

    private void CloseFrom(int count)
    {
        while (open.Count > count)
        {
            var clause = open[^1].ToNode();
            open.RemoveAt(open.Count - 1);
            (open.Count > 0 ? open[^1].Children : roots).Add(clause);
        }
    }

    // "1." again inside clause 7: a list that the clause holds.
    private bool IsRestart(OutlineBlock block) =>
        block is { Kind: NodeKind.Paragraph, Label: { Style: LabelStyle.Number, Depth: 1 } label }
        && open.FindLastIndex(clause => clause.Label is { Style: LabelStyle.Number, Depth: 1 }) is >= 0 and var index
        && label.Ordinal <= open[index].Label!.Value.Ordinal;

    // How many of the open clauses hold the new one.
    private int ParentCount(OutlineBlock block)
    {
        if (block.IsReadAsHeading)
            return ParentCountOfHeading(block);

        return block.Label switch
        {
            { Style: LabelStyle.Word, Depth: 1 } label => ParentCountOfWord(label),
            { Style: LabelStyle.Number or LabelStyle.SectionSign or LabelStyle.Word } label => ParentCountOfNumber(label),
            { } label => open.FindLastIndex(clause => clause.Label is { } other && other.HasSameStyle(label)) is >= 0 and var index ? index : WithoutRunInClauses(),
            null => ParentCountOfBareHeading(),
        };
    }

    private int ParentCountOfHeading(OutlineBlock block)
    {
        if (block.Label is { Depth: > 1, IsClauseNumber: true } label && PrefixIndex(label) is >= 0 and var prefix)
            return prefix + 1;

        return open.FindLastIndex(clause => clause.HeadingLevel > 0 && clause.HeadingLevel < block.Level) + 1;
    }

    private int ParentCountOfWord(TypedLabel label)
    {
        var same = open.FindLastIndex(clause => clause.Label is { Style: LabelStyle.Word } other && other.Rank == label.Rank);
        if (same >= 0)
            return same;

        var lower = open.FindIndex(clause => clause.Label is { } other
            ? other.Style is not LabelStyle.Word || other.Rank > label.Rank
            : (clause.HeadingLevel == 0 && !clause.IsDocumentTitle) || (label.Rank == 0 && clause.HeadingLevel > 1));
        return lower >= 0 ? lower : open.Count;
    }

    private int ParentCountOfNumber(TypedLabel label)
    {
        if (label.Depth > 1 && PrefixIndex(label) is >= 0 and var prefix)
            return prefix + 1;

        var deeper = open.FindIndex(clause => clause.Label is { Style: LabelStyle.Number or LabelStyle.SectionSign } other && other.Depth >= label.Depth);
        if (deeper < 0 && label.Style is LabelStyle.Word)
            deeper = open.FindIndex(clause => clause.Label is { Style: LabelStyle.Word } other && other.Depth >= label.Depth && other.Rank >= label.Rank);

        return deeper >= 0 ? deeper : open.Count;
    }

    private int ParentCountOfBareHeading()
    {
        var same = open.FindLastIndex(clause => clause is { Label: null, HeadingLevel: 0, IsDocumentTitle: false });
        return same >= 0 ? same : WithoutRunInClauses();
    }

    // A heading never hangs from a numbered paragraph.
    private int WithoutRunInClauses()
    {
        var count = open.Count;
        while (count > 0 && !open[count - 1].HasHeading)
            count--;

        return count;
    }

    private int PrefixIndex(TypedLabel label)
    {
        var number = label.Text.AsSpan(label.Text.LastIndexOf(' ') + 1);
        var parent = number[..Math.Max(0, number.LastIndexOf('.'))].ToString();
        return open.FindLastIndex(clause => clause.Label is { IsClauseNumber: true } other && other.Text.AsSpan(other.Text.LastIndexOf(' ') + 1).SequenceEqual(parent));
    }

    private sealed class OpenClause(OutlineBlock block)
    {
        public TypedLabel? Label => block.Label;

        /// <summary>The level the reader gave; 0 for typed headings and numbered paragraphs.</summary>
        public int HeadingLevel => block.IsReadAsHeading ? block.Level : 0;

        /// <summary>The title of the whole document, which holds every clause.</summary>
        public bool IsDocumentTitle { get; init; }

        public bool HasHeading => block.Kind is NodeKind.Heading;

        public List<Node> Children { get; } = [];

        public Node ToNode() => new(NodeKind.Clause, Children[0].Span.Union(Children[^1].Span), [.. Children]) { Label = block.Label?.Text, LabelSpan = block.LabelSpan };
    }
}
