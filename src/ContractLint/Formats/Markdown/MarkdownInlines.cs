using ContractLint.Syntax;
using ContractLint.Text;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace ContractLint.Formats.Markdown;

/// <summary>Writes the text of a Markdown paragraph without its marks, each run with its line and column.</summary>
internal sealed class MarkdownInlines(SourceText source, DocumentTreeBuilder builder)
{
    /// <summary>Whether anything readable is left once marks and tags are gone.</summary>
    public static bool HasText(ContainerInline container) => container.FindDescendants<LeafInline>().Any(leaf => leaf is not (HtmlInline or LineBreakInline));

    public void Write(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            WriteInline(inline);
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteLiteral(literal);
                break;

            case CodeInline code:
                WriteRun(code.Content, code.Span.Start + code.DelimiterCount);
                break;

            case HtmlEntityInline entity:
                WriteRun(entity.Transcoded.ToString(), entity.Span.Start);
                break;

            case AutolinkInline link:
                WriteRun(link.Url, link.Span.Start + 1);
                break;

            case LineBreakInline line:
                builder.Append(line.IsHard || StartsLabel(line) ? "\n" : " ");
                break;

            case HtmlInline { Tag: var tag } when tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                builder.Append("\n");
                break;

            case ContainerInline container:
                Write(container);
                break;
        }
    }

    private void WriteLiteral(LiteralInline literal)
    {
        // The span of an escaped character holds its backslash.
        var length = literal.Content.Length;
        var start = literal.IsFirstCharacterEscaped && literal.Span.Length > length ? literal.Span.End + 1 - length : literal.Span.Start;

        // In a table cell Markdig trims the text and leaves the span as it was.
        var characters = literal.Content.AsSpan();
        while (start < literal.Span.End && start < source.Length && source[start] is ' ' or '\t' && characters is [not (' ' or '\t'), ..])
            start++;

        WriteRun(characters, start);
    }

    private void WriteRun(ReadOnlySpan<char> characters, int position)
    {
        var line = source.LinePositionAt(Math.Clamp(position, 0, source.Length));
        builder.Append(characters, new LineOrigin(line.Line, line.Column));
    }

    // "(b)" at the start of a line is an item, even where Markdown sees none.
    private static bool StartsLabel(LineBreakInline line) =>
        line.NextSibling is LiteralInline { Content: StringSlice content } && TypedLabel.IsAtLineStart(content.AsSpan());
}
