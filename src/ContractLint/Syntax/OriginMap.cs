using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>From each character of a document's text to its place in the file.</summary>
/// <remarks>Segments are in order and do not overlap. Characters between two segments (line breaks the reader made) belong to the one before.</remarks>
public sealed class OriginMap(ImmutableArray<OriginSegment> segments)
{
    public static OriginMap Empty { get; } = new([]);

    public ImmutableArray<OriginSegment> Segments => segments;

    /// <summary>Where the character at <paramref name="position"/> stood; <see langword="null"/> in a text without origins.</summary>
    public Origin? At(int position)
    {
        if (segments.IsEmpty)
            return null;

        var segment = segments[Math.Max(IndexAt(position), 0)];
        return segment.Origin.Advance(Math.Clamp(position - segment.Span.Start, 0, Math.Max(segment.Span.Length - 1, 0)));
    }

    /// <summary>Whether the character itself was read from the file; a computed number may have no origin of its own.</summary>
    public bool Covers(int position) => IndexAt(position) is >= 0 and var index && segments[index].Span.Contains(position);

    /// <summary>The first character of the text that stands at that place of the file or after it, in the same part or on the same page; <see langword="null"/> without one.</summary>
    public int? PositionAtOrAfter(Origin place)
    {
        foreach (var segment in segments)
        {
            if (IsAtOrAfter(segment.Origin, place))
                return segment.Span.Start;
        }

        return null;
    }

    /// <summary>The box that holds the characters of <paramref name="span"/> on the page of the first of them.</summary>
    public PdfBox BoxOf(TextSpan span, PdfOrigin first)
    {
        var box = first.Box;

        for (var i = Math.Max(IndexAt(span.Start), 0) + 1; i < segments.Length && segments[i].Span.Start < span.End; i++)
        {
            if (segments[i].Origin is PdfOrigin next && next.Page == first.Page)
                box = new(Math.Min(box.Left, next.Box.Left), Math.Min(box.Bottom, next.Box.Bottom), Math.Max(box.Right, next.Box.Right), Math.Max(box.Top, next.Box.Top));
        }

        return box;
    }

    private static bool IsAtOrAfter(Origin origin, Origin place) => (origin, place) switch
    {
        (DocxOrigin here, DocxOrigin there) => here.Part == there.Part && (here.Paragraph > there.Paragraph || (here.Paragraph == there.Paragraph && here.Run >= there.Run)),
        (PdfOrigin here, PdfOrigin there) => here.Page == there.Page,
        (ParagraphOrigin here, ParagraphOrigin there) => here.Part == there.Part && here.Paragraph >= there.Paragraph,
        _ => origin == place,
    };

    // The last segment that starts at or before the position; −1 before the first.
    private int IndexAt(int position)
    {
        var (low, high) = (0, segments.Length - 1);

        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (segments[middle].Span.Start <= position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }
}
