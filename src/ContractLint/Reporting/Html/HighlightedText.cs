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
    private readonly List<Highlight> highlights;
    private int nextLink;

    /// <summary>Highlights in any order; of two on the same characters, the one that comes first gives the look.</summary>
    public HighlightedText(HtmlWriter html, SourceText text, IEnumerable<Highlight> highlights, bool keepsBreaks)
    {
        this.html = html;
        this.text = text;
        this.keepsBreaks = keepsBreaks;
        ByWeight = [.. highlights];
        this.highlights = [.. ByWeight.OrderBy(highlight => highlight.Span.Start)];
    }

    private List<Highlight> ByWeight { get; }

    /// <summary>Writes the characters of a span. Spans must come in the order of the text.</summary>
    public void Write(TextSpan span)
    {
        var here = ByWeight.FindAll(highlight => highlight.Span.Overlaps(span));
        var position = span.Start;
        while (position < span.End)
        {
            var end = NextCut(here, position, span.End);
            WriteLinksUpTo(position);
            WritePiece(TextSpan.FromBounds(position, end), here.FindAll(highlight => highlight.Span.Contains(position)));
            position = end;
        }
    }

    /// <summary>The links of highlights that begin after the last character, or of a document's last empty ones.</summary>
    public void WriteRest() => WriteLinksUpTo(int.MaxValue);

    public bool HasRest => nextLink < highlights.Count;

    private int NextCut(List<Highlight> here, int position, int end)
    {
        foreach (var highlight in here)
        {
            if (highlight.Span.Start > position && highlight.Span.Start < end)
                end = highlight.Span.Start;
            if (highlight.Span.End > position && highlight.Span.End < end)
                end = highlight.Span.End;
        }

        // An empty highlight covers nothing, but its link stands where it is.
        for (var i = nextLink; i < highlights.Count && highlights[i].Span.Start < end; i++)
        {
            if (highlights[i].Span.Start > position)
                return highlights[i].Span.Start;
        }

        return end;
    }

    private void WriteLinksUpTo(int position)
    {
        for (; nextLink < highlights.Count && highlights[nextLink].Span.Start <= position; nextLink++)
        {
            var highlight = highlights[nextLink];
            html.Open(
                "a",
                ("class", $"ref {highlight.Kind}"),
                ("id", highlight.Anchor),
                ("href", $"#{highlight.Target}"),
                ("data-n", highlight.Number),
                ("aria-label", highlight.Label));
            html.Close();
        }
    }

    private void WritePiece(TextSpan piece, List<Highlight> over)
    {
        if (over.Count > 0)
            html.Open("mark", ("class", over[0].Kind + (over.Count > 1 ? " several" : "")), ("data-for", string.Join(' ', over.Select(highlight => highlight.Target))));
        html.Text(text.AsSpan(piece), keepsBreaks);
        if (over.Count > 0)
            html.Close();
    }
}
