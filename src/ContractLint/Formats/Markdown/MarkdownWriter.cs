using System.Globalization;
using ContractLint.Syntax;
using ContractLint.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ContractLint.Formats.Markdown;

/// <summary>Hands the blocks of a Markdown document to the builder.</summary>
internal sealed class MarkdownWriter(string markdown, DocumentTreeBuilder builder)
{
    private readonly SourceText source = new(markdown);
    private readonly MarkdownInlines inlines = new(new(markdown), builder);

    public void Write(MarkdownDocument document)
    {
        builder.BeginPart(PartKind.Body);
        WriteBlocks(document, 0);
        builder.End();
    }

    // The list level is 0 outside lists.
    private void WriteBlocks(ContainerBlock container, int level)
    {
        foreach (var block in container)
            WriteBlock(block, level, label: null, opensItem: false);
    }

    private void WriteBlock(Block block, int level, string? label, bool opensItem)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;

            case HeadingBlock heading:
                WriteLeaf(BlockShape.Heading(heading.Level), heading);
                break;

            case HtmlBlock html:
                WriteLines(html, opensItem ? BlockShape.ListItem(level, label) : BlockShape.Paragraph, isHtml: true);
                break;

            case CodeBlock code:
                WriteLines(code, opensItem ? BlockShape.ListItem(level, label) : BlockShape.Paragraph, isHtml: false);
                break;

            case LeafBlock leaf:
                WriteLeaf(Shape(level, label, opensItem), leaf);
                break;

            case ListBlock list:
                WriteList(list, level + 1);
                break;

            case Table table:
                WriteTable(table);
                break;

            case ContainerBlock other:
                WriteBlocks(other, level);
                break;
        }
    }

    // A further paragraph of an item hangs from it.
    private static BlockShape Shape(int level, string? label, bool opensItem) =>
        level == 0 ? BlockShape.Paragraph : opensItem ? BlockShape.ListItem(level, label) : BlockShape.ListItem(level + 1, null);

    private void WriteList(ListBlock list, int level)
    {
        foreach (var child in list)
        {
            if (child is not ListItemBlock item)
                continue;

            var label = list.IsOrdered ? item.Order.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter : list.BulletType.ToString();
            for (var i = 0; i < item.Count; i++)
                WriteBlock(item[i], level, label, opensItem: i == 0);
        }
    }

    private void WriteTable(Table table)
    {
        builder.BeginTable();
        foreach (var row in table.OfType<TableRow>())
        {
            builder.BeginRow();
            foreach (var cell in row.OfType<TableCell>())
            {
                builder.BeginCell();
                WriteBlocks(cell, 0);
                builder.End();
            }

            builder.End();
        }

        builder.End();
    }

    private void WriteLeaf(BlockShape shape, LeafBlock leaf)
    {
        if (leaf.Inline is not { FirstChild: not null } inline || !MarkdownInlines.HasText(inline))
            return;

        builder.BeginBlock(shape);
        inlines.Write(inline);
        builder.End();
    }

    // Code and HTML keep their lines; of HTML the tags and comments go.
    private void WriteLines(LeafBlock block, BlockShape shape, bool isHtml)
    {
        var end = Math.Min(block.Span.End + 1, markdown.Length);
        var tags = new HtmlTags();
        var isOpen = false;

        for (var position = block.Span.Start; position < end;)
        {
            var length = markdown.AsSpan(position, end - position).IndexOfAny('\n', '\r');
            var lineEnd = length < 0 ? end : position + length;
            if (isOpen && markdown.AsSpan(position, lineEnd - position).IsWhiteSpace())
            {
                builder.End();
                isOpen = false;
            }

            var isFence = !isHtml && markdown.AsSpan(position, lineEnd - position).TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];

            var isNewLine = true;
            foreach (var run in isHtml ? tags.TextRuns(markdown, position, lineEnd) : isFence ? [] : [TextSpan.FromBounds(position, lineEnd)])
            {
                var characters = source.AsSpan(run);
                if (characters.IsWhiteSpace())
                    continue;

                // Indented contracts are code to Markdown: their numbered lines are blocks all the same.
                if (isOpen && TypedLabel.Find(characters.TrimStart()) is not null)
                {
                    builder.End();
                    isOpen = false;
                }

                if (!isOpen)
                    builder.BeginBlock(shape);
                else if (isNewLine)
                    builder.Append("\n");

                (isOpen, isNewLine) = (true, false);
                var line = source.LinePositionAt(run.Start);
                builder.Append(source.AsSpan(run), new LineOrigin(line.Line, line.Column));
            }

            position = lineEnd + (lineEnd + 1 < end && markdown[lineEnd] is '\r' && markdown[lineEnd + 1] is '\n' ? 2 : 1);
        }

        if (isOpen)
            builder.End();
    }
}
