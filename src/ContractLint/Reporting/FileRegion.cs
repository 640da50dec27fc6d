using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Where the words of a finding stand, for programs that count lines and columns; all count from 1, the end column is not included.</summary>
/// <remarks>
/// In a text file these are its own lines (<see cref="IsInFile"/>). A DOCX or a PDF has none: its paragraphs are numbered instead, which stays the
/// same however wide the page is; the column is that of the paragraph.
/// </remarks>
public sealed record FileRegion(int StartLine, int StartColumn, int EndLine, int EndColumn, bool IsInFile)
{
    /// <summary>The whole file, where nothing better is known.</summary>
    public static FileRegion Start { get; } = new(1, 1, 1, 1, false);

    public static FileRegion Of(Diagnostic diagnostic, DocumentTree tree)
    {
        if (tree.Text.Length == 0)
            return Start;

        var start = Math.Clamp(diagnostic.Trigger.Start, 0, tree.Text.Length - 1);
        var last = Math.Clamp(diagnostic.Trigger.End - 1, start, tree.Text.Length - 1);
        var isEmpty = diagnostic.Trigger.IsEmpty;

        if (tree.Origins.At(start) is LineOrigin first)
        {
            return isEmpty || tree.Origins.At(last) is not LineOrigin end || end.Line < first.Line
                ? new(first.Line, first.Column, first.Line, first.Column, true)
                : new(first.Line, first.Column, end.Line, end.Column + 1, true);
        }

        var (line, column) = InParagraph(tree, start);
        var (endLine, endColumn) = isEmpty ? (line, column) : InParagraph(tree, last);
        return new(line, column, endLine, isEmpty ? endColumn : endColumn + 1, false);
    }

    private static (int Line, int Column) InParagraph(DocumentTree tree, int position)
    {
        var paragraph = tree.LocationOf(new TextSpan(position, 0)).Paragraph;
        return (Math.Max(paragraph, 1), Math.Max(position - (tree.BlockAt(position)?.Span.Start ?? 0), 0) + 1);
    }
}
