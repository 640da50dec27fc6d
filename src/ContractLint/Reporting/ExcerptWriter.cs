using System.Text;
using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Prints an excerpt beside a bar, the trigger underlined: by the terminal where it has colours, else by a line of marks below.</summary>
internal sealed class ExcerptWriter(PageWriter page)
{
    private const char Underline = '‾';

    public void Write(Excerpt excerpt, DiagnosticSeverity severity)
    {
        if (excerpt.IsEmpty)
            return;

        var bar = "  " + page.Ink.Of(severity, "│") + " ";
        var position = 0;
        foreach (var line in TextWrapper.Wrap(excerpt.Text, page.Width - 4))
        {
            position = excerpt.Text.IndexOf(line, position, StringComparison.Ordinal);
            page.Line(bar + (page.Ink.IsColored ? Painted(excerpt, position, line, severity) : line));
            if (!page.Ink.IsColored && Marks(excerpt, position, line) is { Length: > 0 } marks)
                page.Line(bar + marks);
            position += line.Length;
        }
    }

    private string Painted(Excerpt excerpt, int position, string line, DiagnosticSeverity severity)
    {
        var result = new StringBuilder();
        var start = 0;
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && excerpt.Marks[position + i] == excerpt.Marks[position + start])
                continue;

            var piece = line[start..i];
            result.Append(excerpt.Marks[position + start] ? page.Ink.Underlined(piece, severity) : piece);
            start = i;
        }

        return result.ToString();
    }

    private static string Marks(Excerpt excerpt, int position, string line)
    {
        var result = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (TextWrapper.WidthOf(line[i]) > 0)
                result.Append(excerpt.Marks[position + i] ? Underline : ' ');
        }

        return result.ToString().TrimEnd(' ');
    }
}
