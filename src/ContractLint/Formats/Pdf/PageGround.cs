using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>What a page paints behind its text: filled shapes and pictures.</summary>
/// <remarks>
/// The order in which shapes and letters are painted is not known. Of all that may lie behind a letter the ground that shows it best is taken,
/// so that what is told to be faint is faint whatever the order.
/// </remarks>
internal sealed class PageGround
{
    // Beyond that many shapes a page is a drawing, and what is behind a letter is anybody's guess.
    private const int MostShapes = 3_000;

    private readonly List<(PdfRectangle Box, Ink? Ink)> shapes = [];
    private readonly List<PdfRectangle> pictures = [];
    private bool isUnknown;

    public static PageGround Of(Page page)
    {
        try
        {
            return Read(page);
        }
#pragma warning disable CA1031 // The library throws whatever a damaged picture makes it throw; the letters of the page are sound.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new() { isUnknown = true };
        }
    }

    /// <summary>The ink of a colour; <see langword="null"/> for a pattern.</summary>
    public static Ink? InkOf(IColor? color)
    {
        if (color is null or PatternColor)
            return null;

        var (red, green, blue) = color.ToRGBValues();
        return new(Channel(red), Channel(green), Channel(blue));
    }

    /// <summary>Whether a picture or the outline of a letter is drawn at that place.</summary>
    public bool HasDrawingAt(PdfPoint place) =>
        isUnknown || pictures.Exists(box => Holds(Grown(box, 6), place)) || shapes.Exists(shape => Holds(Grown(shape.Box, 1), place));

    /// <summary>The best contrast of an ink with what is painted at a place, and whether something unknown is.</summary>
    public (float Contrast, bool IsUnknown) Behind(PdfPoint place, Ink ink)
    {
        if (isUnknown)
            return (0, true);

        var best = 0f;
        var unknown = pictures.Exists(box => Holds(box, place));
        foreach (var (box, paint) in shapes)
        {
            if (!Holds(box, place))
                continue;

            if (paint is { } other)
                best = Math.Max(best, other.ContrastWith(ink));
            else
                unknown = true;
        }

        return (best, unknown);
    }

    private static PageGround Read(Page page)
    {
        var ground = new PageGround { isUnknown = page.Paths.Count > MostShapes || HasShading(page.Dictionary) };
        if (ground.isUnknown)
            return ground;

        foreach (var path in page.Paths)
        {
            if (path.GetBoundingRectangle() is not { } box)
                continue;

            if (path.IsFilled)
                ground.shapes.Add((box, InkOf(path.FillColor)));

            // A thick line is a band.
            if (path.IsStroked && path.LineWidth > 3)
                ground.shapes.Add((Grown(box, (double)path.LineWidth / 2), InkOf(path.StrokeColor)));
        }

        foreach (var image in page.GetImages())
            ground.pictures.Add(image.BoundingBox);

        return ground;
    }

    // Shades of colour that run into each other are painted by an operator of their own, which the library does not tell of.
    private static bool HasShading(DictionaryToken page) =>
        page.TryGet(NameToken.Resources, out DictionaryToken resources) && (resources.ContainsKey(NameToken.Shading) || resources.ContainsKey(NameToken.Pattern));

    private static byte Channel(double share) => (byte)Math.Clamp(Math.Round(share * 255), 0, 255);

    private static bool Holds(PdfRectangle box, PdfPoint place) =>
        place.X >= Math.Min(box.Left, box.Right) && place.X <= Math.Max(box.Left, box.Right) && place.Y >= Math.Min(box.Bottom, box.Top) && place.Y <= Math.Max(box.Bottom, box.Top);

    private static PdfRectangle Grown(PdfRectangle box, double by) => new(box.Left - by, box.Bottom - by, box.Right + by, box.Top + by);
}
