using System.Text;

namespace ContractLint.Text;

/// <summary>The characters of a document, immutable. Every <see cref="TextSpan"/> of the document points into it.</summary>
public sealed class SourceText(string content)
{
    private int[]? lineStarts;

    public int Length => content.Length;

    public char this[int index] => content[index];

    public string this[TextSpan span] => content.Substring(span.Start, span.Length);

    public ReadOnlySpan<char> AsSpan() => content;

    public ReadOnlySpan<char> AsSpan(TextSpan span) => content.AsSpan(span.Start, span.Length);

    /// <summary>The line and column of a position; lines end with LF, CR LF or CR.</summary>
    public LinePosition LinePositionAt(int position)
    {
        lineStarts ??= FindLineStarts(content);
        var index = Array.BinarySearch(lineStarts, position);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, position - lineStarts[line] + 1);
    }

    /// <summary>A new text with the changes made; they must not overlap. Insertions at one place keep their order.</summary>
    public SourceText WithChanges(IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(content.Length);
        var position = 0;

        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => !change.Span.IsEmpty))
        {
            if (change.Span.Start < position)
                throw new ArgumentException("Two changes overlap.", nameof(changes));

            result.Append(content, position, change.Span.Start - position).Append(change.NewText);
            position = change.Span.End;
        }

        return new(result.Append(content, position, content.Length - position).ToString());
    }

    public override string ToString() => content;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };

        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] is '\n' || (text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n'));
            if (endsLine)
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
