using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Finds blocks by position, and says where they are. Built once per tree.</summary>
internal sealed class BlockIndex
{
    private readonly DocumentTree tree;
    private readonly Node[] blocks;
    private readonly int[] starts;

    public BlockIndex(DocumentTree tree)
    {
        this.tree = tree;
        blocks = [.. tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem).OrderBy(node => node.Span.Start)];
        starts = Array.ConvertAll(blocks, block => block.Span.Start);
    }

    public Node? BlockAt(int position) => IndexAt(position) is >= 0 and var index ? blocks[index] : null;

    public DocumentLocation LocationOf(TextSpan span)
    {
        var index = IndexAt(span.Start);
        var position = Math.Clamp(span.Start, 0, tree.Text.Length);
        var origin = tree.Origins.At(index < 0 ? position : ReadPosition(blocks[index], position));
        var line = origin is LineOrigin known ? new(known.Line, known.Column) : tree.Text.LinePositionAt(position);
        var page = origin is PdfOrigin pdf ? pdf.Page : (int?)null;

        if (index < 0)
            return new(null, null, page, line.Line, line.Column, 0, PartKind.Body);

        var block = blocks[index];
        var heading = tree.Stems.HeadingOf(block);
        return new(
            ClauseNumber.Of(block, tree.Stems),
            heading is null ? null : TitleOf(heading),
            page,
            line.Line,
            line.Column,
            index + 1,
            block.AncestorOrSelf(NodeKind.Part)?.Part ?? PartKind.Body)
        {
            IsHidden = tree.Appearances.HidesAnyOf(span),
            Revision = tree.Appearances.At(span.Start).Revision,
        };
    }

    // A computed number stands where the words after it do.
    private int ReadPosition(Node block, int position) =>
        position < block.LabelSpan.End && !tree.Origins.Covers(position) && block.Children.Length > 0 ? block.Children[0].Span.Start : position;

    // The title without its number, its line breaks and its closing dot.
    private string? TitleOf(Node heading)
    {
        var start = Math.Max(heading.Span.Start, heading.LabelSpan.End);
        var text = tree.Text.AsSpan(TextSpan.FromBounds(start, heading.Span.End)).Trim();
        if (text.IsEmpty)
            return null;

        var title = OneLine.Of(text.ToString());
        return heading.Kind is NodeKind.Sentence ? title.TrimEnd('.') : title;
    }

    private int IndexAt(int position)
    {
        var index = Array.BinarySearch(starts, position);
        if (index < 0)
            return Math.Min(Math.Max(~index - 1, 0), blocks.Length - 1);

        // Empty blocks may share a start with the block after them.
        while (index + 1 < starts.Length && starts[index + 1] == position)
            index++;

        return index;
    }
}
