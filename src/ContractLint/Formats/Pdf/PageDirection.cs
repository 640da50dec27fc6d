using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>The direction a text runs in on its page: turns page points into points along and across the text, and back.</summary>
/// <remarks>Along and across are x and y for ordinary text; the reader lays out each direction by itself.</remarks>
internal readonly record struct PageDirection(int Degrees)
{
    public (double Along, double Across) ToLocal(double x, double y)
    {
        var (cos, sin) = Turn();
        return ((x * cos) + (y * sin), (y * cos) - (x * sin));
    }

    /// <summary>The upright box on the page that holds a box of the text's own axes.</summary>
    public PdfBox ToPage(double left, double bottom, double right, double top)
    {
        if (Degrees is 0)
            return new(left, bottom, right, top);

        var (cos, sin) = Turn();
        var (x1, y1) = ((left * cos) - (bottom * sin), (left * sin) + (bottom * cos));
        var (x2, y2) = ((right * cos) - (bottom * sin), (right * sin) + (bottom * cos));
        var (x3, y3) = ((left * cos) - (top * sin), (left * sin) + (top * cos));
        var (x4, y4) = ((right * cos) - (top * sin), (right * sin) + (top * cos));

        return new(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)),
            Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)),
            Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }

    /// <summary>How far a page reaches across the text: where its first line could stand, and below its last.</summary>
    public (double Bottom, double Top) Extent(double width, double height)
    {
        double[] corners = [0, ToLocal(width, 0).Across, ToLocal(0, height).Across, ToLocal(width, height).Across];
        return (corners.Min(), corners.Max());
    }

    // The right angles are exact: no rounding moves the words of a rotated page.
    private (double Cos, double Sin) Turn() => Degrees switch
    {
        0 => (1, 0),
        90 => (0, 1),
        -90 or 270 => (0, -1),
        180 or -180 => (-1, 0),
        _ => (Math.Cos(Degrees * Math.PI / 180), Math.Sin(Degrees * Math.PI / 180)),
    };
}
