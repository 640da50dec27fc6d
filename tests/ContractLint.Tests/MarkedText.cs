using System.Text;
using ContractLint.Text;

namespace ContractLint.Tests;

/// <summary>A text whose expected findings are marked <c>[|like this|]</c> or <c>[|CL8021:like this|]</c>; marks nest and may touch.</summary>
/// <remarks>A mark around nothing, <c>[||]</c> or <c>[|CL2010:|]</c>, points at an absence. Expected findings are in the order their marks close.</remarks>
public sealed record MarkedText(string Plain, IReadOnlyList<MarkedSpan> Expected)
{
    private const int IdLength = 6;

    public static MarkedText Parse(string marked, string defaultId)
    {
        var plain = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<MarkedSpan>();
        var i = 0;

        while (i < marked.Length)
        {
            if (At(marked, i, "[|"))
            {
                i += 2;
                var id = IdAt(marked, i);
                open.Push((id ?? defaultId, plain.Length));
                i += id is null ? 0 : IdLength + 1;
            }
            else if (At(marked, i, "|]"))
            {
                if (!open.TryPop(out var mark))
                    throw new FormatException($"A mark is closed but was not opened: {marked}");

                expected.Add(new(mark.Id, TextSpan.FromBounds(mark.Start, plain.Length)));
                i += 2;
            }
            else
            {
                plain.Append(marked[i++]);
            }
        }

        return open.Count == 0 ? new(plain.ToString(), expected) : throw new FormatException($"A mark is not closed: {marked}");
    }

    /// <summary>Puts the marks back, so that a failing test shows two texts a lawyer could compare.</summary>
    public static string Render(string plain, IEnumerable<MarkedSpan> findings)
    {
        var spans = findings
            .OrderBy(finding => finding.Span.Start)
            .ThenByDescending(finding => finding.Span.IsEmpty)
            .ThenByDescending(finding => finding.Span.Length)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)
            .ToList();
        var result = new StringBuilder(plain.Length + (spans.Count * 11));
        var open = new Stack<int>();
        var next = 0;

        for (var i = 0; i <= plain.Length; i++)
        {
            CloseAt(i);
            for (; next < spans.Count && spans[next].Span.Start == i; next++)
            {
                result.Append("[|").Append(spans[next].Id).Append(':');
                open.Push(spans[next].Span.End);
                CloseAt(i);
            }

            if (i < plain.Length)
                result.Append(plain[i]);
        }

        return result.ToString();

        // A mark that crosses another closes with it: the count of signs stays right, and the reader sees the trouble.
        void CloseAt(int position)
        {
            while (open.TryPeek(out var end) && end <= position)
            {
                result.Append("|]");
                open.Pop();
            }
        }
    }

    public override string ToString() => Render(Plain, Expected);

    private static bool At(string text, int index, string sign) => string.CompareOrdinal(text, index, sign, 0, sign.Length) == 0;

    private static string? IdAt(string text, int index)
    {
        if (index + IdLength >= text.Length || text[index + IdLength] is not ':')
            return null;

        var id = text.Substring(index, IdLength);
        return id.Take(2).All(char.IsAsciiLetterUpper) && id.Skip(2).All(char.IsAsciiDigit) ? id : null;
    }
}
