using UglyToad.PdfPig.Content;

namespace ContractLint.Formats.Pdf;

/// <summary>Takes the letters of a page as the file draws them and gives clean glyphs, in the order drawn.</summary>
internal static class GlyphReader
{
    /// <summary>The glyphs of a page, spaces included; <paramref name="unmapped"/> counts those whose characters the file does not say.</summary>
    public static List<Glyph> Read(Page page, out int unmapped)
    {
        var letters = page.Letters;
        var glyphs = new List<Glyph>(letters.Count);
        var direction = default(PageDirection);
        // A letter far off the page is not seen by anybody; one just outside may be cut off by the crop box only.
        var (farX, farY) = (Math.Max(page.Width, 1) * 2, Math.Max(page.Height, 1) * 2);
        unmapped = 0;

        foreach (var letter in letters)
        {
            var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
            if (!(Math.Abs(start.X) <= farX && Math.Abs(start.Y) <= farY && Math.Abs(end.X) <= farX * 2 && Math.Abs(end.Y) <= farY * 2))
                continue;

            if (GlyphText.IsUnmapped(letter.Value))
                unmapped++;

            if (GlyphText.Clean(letter.Value) is not { } text)
                continue;

            direction = DirectionOf(letter, direction);
            var (left, baseline) = direction.ToLocal(start.X, start.Y);
            var (right, _) = direction.ToLocal(end.X, end.Y);
            var size = SizeOf(letter);
            var glyph = new Glyph(text, (float)left, (float)Math.Max(left, right), (float)baseline, (float)size, IsBold(letter), direction);

            if (glyphs.Count == 0 || !IsDrawnTwice(glyphs[^1], glyph))
                glyphs.Add(glyph);
        }

        return glyphs;
    }

    // Bold by drawing each letter twice, a hair apart.
    private static bool IsDrawnTwice(in Glyph previous, in Glyph next) =>
        next.Text.Length > 0 && previous.Text == next.Text && Math.Abs(previous.Baseline - next.Baseline) < 0.15f * next.Size
        && Math.Abs(previous.Left - next.Left) < 0.35f * Math.Min(next.Right - next.Left, next.Size);

    private static PageDirection DirectionOf(Letter letter, PageDirection previous)
    {
        switch (letter.TextOrientation)
        {
            case TextOrientation.Horizontal:
                return default;
            case TextOrientation.Rotate180:
                return new(180);
            case TextOrientation.Rotate90:
                return new(-90);
            case TextOrientation.Rotate270:
                return new(90);
        }

        var (dx, dy) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        return Math.Abs(dx) + Math.Abs(dy) < 0.01 ? previous : new((int)Math.Round(Math.Atan2(dy, dx) * 180 / Math.PI));
    }

    // The point size a file gives is not always that of the page: fonts drawn by procedures scale themselves.
    private static double SizeOf(Letter letter)
    {
        var size = letter.PointSize;
        var height = Math.Abs(letter.BoundingBox.Height);
        var width = Math.Abs(letter.Width);

        if (!(size > 0.1) || size < height * 0.5)
            size = height > 0 ? height * 1.2 : width * 2;

        if (width > 0 && letter.Value.Length == 1 && char.IsLetterOrDigit(letter.Value[0]) && size > 15 * width)
            size = Math.Max(width * 2, height);

        return Math.Clamp(size, 0.5, 1000);
    }

    private static bool IsBold(Letter letter)
    {
        var font = letter.FontDetails;
        return font.IsBold || font.Weight >= 600 || (font.Name is { } name && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase)));
    }
}
