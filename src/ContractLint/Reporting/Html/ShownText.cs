using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Which characters of a document the page shows: all of them, or in a long one those around its points.</summary>
internal sealed class ShownText
{
    private const int Around = 700;
    private const int LongestPoint = 4_000;

    private readonly List<TextSpan> spans;

    private ShownText(List<TextSpan> spans) => this.spans = spans;

    public bool IsWhole { get; private init; }

    public static ShownText Of(SourceText text, IEnumerable<TextSpan> points, int longest)
    {
        if (text.Length <= longest)
            return new([new(0, text.Length)]) { IsWhole = true };

        var spans = new List<TextSpan>();
        foreach (var point in points.Order())
        {
            var start = AtSpace(text, point.Start - Around);
            var end = AtSpace(text, Math.Min(point.End, point.Start + LongestPoint) + Around);
            if (spans.Count > 0 && start <= spans[^1].End)
                spans[^1] = spans[^1].Union(TextSpan.FromBounds(start, end));
            else
                spans.Add(TextSpan.FromBounds(start, end));
        }

        return new(spans);
    }

    /// <summary>The pieces of a span that are shown, in order; each holds at least one character.</summary>
    public IEnumerable<TextSpan> Within(TextSpan span)
    {
        foreach (var shown in spans)
        {
            if (shown.Overlaps(span))
                yield return TextSpan.FromBounds(Math.Max(shown.Start, span.Start), Math.Min(shown.End, span.End));
        }
    }

    // Between two words, unless the word has no end.
    private static int AtSpace(SourceText text, int position)
    {
        position = Math.Clamp(position, 0, text.Length);
        for (var at = position; at > 0 && at > position - 80; at--)
        {
            if (at == text.Length || char.IsWhiteSpace(text[at]))
                return at;
        }

        return position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) ? position - 1 : position;
    }
}
