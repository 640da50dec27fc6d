using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.PdfFonts;

namespace ContractLint.Formats.Pdf;

/// <summary>Takes the letters of a page as the file draws them and gives clean glyphs, in the order drawn.</summary>
internal static class GlyphReader
{
    private const double EdgeTolerance = 12;
    private const double MaxPlace = 1e6;

    /// <summary>The glyphs of a page, spaces included; <paramref name="unmapped"/> counts those whose characters the file does not say, <paramref name="beyond"/> takes those outside the page.</summary>
    public static List<Glyph> Read(Page page, BuiltInEncodings encodings, ReplacementTexts replacements, PageMarks marks, PageLooks looks, List<Glyph> beyond, out int unmapped)
    {
        var letters = page.Letters;
        var glyphs = new List<Glyph>(letters.Count);
        var direction = default(PageDirection);
        // Runs of letters share their font: its name is looked at once for each run.
        var (font, isBold) = (default(FontDetails), false);
        unmapped = 0;

        foreach (var letter in letters)
        {
            var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
            if (!(Math.Abs(start.X) < MaxPlace && Math.Abs(start.Y) < MaxPlace && Math.Abs(end.X) < MaxPlace && Math.Abs(end.Y) < MaxPlace))
                continue;

            var isOnPage = IsOnPage(page, start);
            var value = replacements.ValueOf(letter);
            if (ReferenceEquals(value, letter.Value))
                value = encodings.ValueOf(letter, value);
            if (isOnPage && ReferenceEquals(value, letter.Value) && GlyphText.IsUnmapped(value))
                unmapped++;

            direction = DirectionOf(letter, direction);
            var (left, baseline) = direction.ToLocal(start.X, start.Y);
            var (right, _) = direction.ToLocal(end.X, end.Y);
            var size = SizeOf(letter);

            if (!ReferenceEquals(font, letter.FontDetails))
                (font, isBold) = (letter.FontDetails, IsBold(letter.FontDetails));

            var glyph = new Glyph("", (float)left, (float)Math.Max(left, right), (float)baseline, (float)size, isBold, direction)
            {
                Mark = marks.Of(letter),
                Look = isOnPage ? looks.Of(letter, size) : PageLooks.Beyond(size),
            };
            var target = isOnPage ? glyphs : beyond;
            if (value.Length > 1 && value.Any(char.IsWhiteSpace))
                AddEach(target, glyph, value);
            else
                Add(target, glyph, value);
        }

        return glyphs;
    }

    // Several words in the place of one letter.
    private static void AddEach(List<Glyph> glyphs, in Glyph glyph, string value)
    {
        var step = (glyph.Right - glyph.Left) / value.Length;
        for (var i = 0; i < value.Length; i++)
        {
            var length = char.IsHighSurrogate(value[i]) && i + 1 < value.Length ? 2 : 1;
            var left = glyph.Left + (i * step);
            Add(glyphs, glyph with { Left = left, Right = left + (length * step) }, value.Substring(i, length));
            i += length - 1;
        }
    }

    private static void Add(List<Glyph> glyphs, in Glyph place, string value)
    {
        if (GlyphText.Clean(value) is not { } text)
            return;

        var glyph = place with { Text = text };
        if (glyphs.Count > 0 && DrawnAccents.Compose(glyphs[^1], glyph) is { } accented)
            glyphs[^1] = glyph with { Text = accented };
        else if (glyphs.Count == 0 || !IsDrawnTwice(glyphs[^1], glyph))
            glyphs.Add(glyph);
        else
            glyphs[^1] = glyphs[^1] with { Look = PageLooks.MoreSeen(glyphs[^1].Look, glyph.Look) };
    }

    // What lies beyond the edge is not shown: the other half of a double page, marks for the printer. A little over the edge is still meant to be read.
    private static bool IsOnPage(Page page, PdfPoint point) =>
        point.X >= -EdgeTolerance && point.X <= page.Width + EdgeTolerance && point.Y >= -EdgeTolerance && point.Y <= page.Height + EdgeTolerance;

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

        return double.IsFinite(size) ? Math.Clamp(size, 0.5, 1000) : 10;
    }

    private static bool IsBold(FontDetails font) =>
        font.IsBold || font.Weight >= 600 || (font.Name is { } name && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Black", StringComparison.OrdinalIgnoreCase)));
}
