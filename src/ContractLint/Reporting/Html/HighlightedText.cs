using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes runs of a document's text with the highlights in them, however these overlap.</summary>
/// <remarks>
/// A run is cut wherever a highlight begins or ends; each piece names all highlights it belongs to and looks like the gravest. Where a highlight begins stands
/// a small link to what is said about it; it holds no text, so that what is copied from the page is the document's.
/// </remarks>
internal sealed class HighlightedText
{
    private readonly HtmlWriter html;
    private readonly SourceText text;
    private readonly bool keepsBreaks;
    private readonly List<(Highlight Highlight, int Weight)> inOrder;
    private readonly SortedDictionary<int, Highlight> open = [];
    private int next;

    /// <summary>Highlights by weight: of two on the same characters, the first gives the look.</summary>
    public HighlightedText(HtmlWriter html, SourceText text, IEnumerable<Highlight> highlights, bool keepsBreaks)
    {
        this.html = html;
        this.text = text;
        this.keepsBreaks = keepsBreaks;
        inOrder = [.. highlights.Select((highlight, weight) => (highlight, weight)).OrderBy(entry => entry.highlight.Span.Start)];
    }

    /// <summary>Whether a highlight begins after all that was written.</summary>
    public bool HasRest => next < inOrder.Count;

    /// <summary>Writes the characters of a span. Spans must come in the order of the text.</summary>
    public void Write(TextSpan span)
    {
        for (var position = span.Start; position < span.End;)
        {
            OpenUpTo(position);
            var end = NextCut(position, span.End);
            WritePiece(TextSpan.FromBounds(position, end));
            position = end;
        }
    }

    /// <summary>The links of highlights that begin after the last character.</summary>
    public void WriteRest() => OpenUpTo(int.MaxValue);

    private void OpenUpTo(int position)
    {
        foreach (var (weight, _) in open.Where(entry => entry.Value.Span.End <= position).ToList())
            open.Remove(weight);

        for (; next < inOrder.Count && inOrder[next].Highlight.Span.Start <= position; next++)
        {
            var (highlight, weight) = inOrder[next];
            WriteLink(highlight);
            if (highlight.Span.End > position)
                open.Add(weight, highlight);
        }
    }

    private int NextCut(int position, int end)
    {
        if (next < inOrder.Count)
            end = Math.Min(end, inOrder[next].Highlight.Span.Start);
        foreach (var highlight in open.Values)
            end = Math.Min(end, highlight.Span.End);
        return end;
    }

    private void WriteLink(Highlight highlight)
    {
        html.Open(
            "a",
            ("class", $"ref {highlight.Kind}"),
            ("id", highlight.Anchor),
            ("href", $"#{highlight.Target}"),
            ("data-n", highlight.Number),
            ("aria-label", highlight.Label));
        html.Close();
    }

    private void WritePiece(TextSpan piece)
    {
        if (open.Count == 0)
        {
            html.Text(text.AsSpan(piece), keepsBreaks);
            return;
        }

        var gravest = open.First().Value;
        html.Open("mark", ("class", gravest.Kind + (open.Count > 1 ? " several" : "")), ("data-for", string.Join(' ', open.Values.Select(highlight => highlight.Target))));
        html.Text(text.AsSpan(piece), keepsBreaks);
        html.Close();
    }
}
