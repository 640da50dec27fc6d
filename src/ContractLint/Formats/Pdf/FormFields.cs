using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>What was typed, chosen or ticked in the fields of a form: it is drawn over the page, not on it, and is often the price or the date.</summary>
/// <remarks>Fields are found where they are shown, on the page, and not in the tree of the form, which a file can make as deep as it likes.</remarks>
internal sealed class FormFields(Structure structure)
{
    private const int MostFields = 5_000;

    // Hidden, or not shown on a screen.
    private const int Unseen = 2 | 32;

    private readonly FormValues values = new(structure);

    /// <summary>Adds the characters of a page's fields to those it draws, laid out evenly in each field, on the line of the words beside it.</summary>
    public void AddTo(List<Glyph> glyphs, Page page)
    {
        if (page.Dictionary.Find("Annots", structure) is not ArrayToken annotations)
            return;

        var drawn = glyphs.Count;
        foreach (var token in annotations.Data.Take(MostFields))
        {
            if (structure.Resolve(token) is DictionaryToken field && field.Find("Subtype", structure).Text() is "Widget" && !IsUnseen(field)
                && BoundsOf(field, page) is { } bounds && values.Of(field) is { Count: > 0 } rows)
            {
                // The box that was drawn on the page under the field is not another one.
                if (rows is [{ } only] && TickBox.IsSign(only))
                    drawn -= glyphs.RemoveAll(glyph => TickBox.IsSign(glyph.Text) && Covers(bounds, glyph));

                Lay(rows, bounds, glyphs, drawn);
            }
        }
    }

    private bool IsUnseen(DictionaryToken field) => field.Find("F", structure) is NumericToken flags && (flags.Int & Unseen) != 0;

    private PdfRectangle? BoundsOf(DictionaryToken field, Page page)
    {
        if (field.Find("Rect", structure) is not ArrayToken { Length: 4 } corners)
            return null;

        var places = new double[4];
        for (var i = 0; i < places.Length; i++)
        {
            if (structure.Resolve(corners[i]) is not NumericToken number || !double.IsFinite(number.Double))
                return null;

            places[i] = number.Double;
        }

        var (one, other) = (Shown(new(places[0], places[1]), page), Shown(new(places[2], places[3]), page));
        return new PdfRectangle(Math.Min(one.X, other.X), Math.Min(one.Y, other.Y), Math.Max(one.X, other.X), Math.Max(one.Y, other.Y));
    }

    // The file gives places on the sheet; the page shows a part of it, turned.
    private static PdfPoint Shown(PdfPoint place, Page page)
    {
        var sheet = page.CropBox.Bounds;
        return page.Rotation.Value switch
        {
            90 => new(place.Y - sheet.Bottom, sheet.Right - place.X),
            180 => new(sheet.Right - place.X, sheet.Top - place.Y),
            270 => new(sheet.Top - place.Y, place.X - sheet.Left),
            _ => new(place.X - sheet.Left, place.Y - sheet.Bottom),
        };
    }

    private static bool Covers(PdfRectangle bounds, in Glyph glyph)
    {
        var (x, y) = ((glyph.Left + glyph.Right) / 2, glyph.Baseline + (0.35 * glyph.Size));
        return glyph.Direction == default && x >= bounds.Left && x <= bounds.Right && y >= bounds.Bottom && y <= bounds.Top;
    }

    private static void Lay(IReadOnlyList<string> rows, PdfRectangle bounds, List<Glyph> glyphs, int drawn)
    {
        var height = bounds.Height / rows.Count;
        var size = (float)Math.Clamp(height * 0.75, 4, 12);

        for (var row = 0; row < rows.Count; row++)
        {
            var step = (float)Math.Clamp(bounds.Width / Math.Max(rows[row].Length, 1), 0.1 * size, 0.5 * size);
            var baseline = rows.Count == 1 && LineBeside(bounds, glyphs, drawn) is { } line ? line : (float)(bounds.Top - (height * (row + 1)) + Math.Max(0.22 * size, (height - size) / 2));
            var left = (float)bounds.Left;

            // A space on either side: a value never runs into the words of the page.
            glyphs.Add(new("", left, left, baseline, size, false, default));
            foreach (var character in rows[row])
            {
                if (GlyphText.Clean(character.ToString()) is { } text)
                    glyphs.Add(new(text, left, left + step, baseline, size, false, default));
                left += step;
            }

            glyphs.Add(new("", left, left, baseline, size, false, default));
        }
    }

    // A label and its field stand on one line, whatever the height of the field: the line of the nearest words to the left or right of it.
    private static float? LineBeside(PdfRectangle bounds, List<Glyph> glyphs, int drawn)
    {
        const double Farthest = 150;
        const double Sinks = 4;
        var (nearest, line) = (Farthest, default(float?));

        for (var i = 0; i < drawn; i++)
        {
            var glyph = glyphs[i];
            if (glyph.IsSpace || glyph.Direction != default || glyph.Baseline < bounds.Bottom - Sinks || glyph.Baseline > bounds.Top - (0.3 * glyph.Size))
                continue;

            var distance = Math.Max(glyph.Left - bounds.Right, bounds.Left - glyph.Right);
            if (distance > -Sinks && distance < nearest)
                (nearest, line) = (distance, glyph.Baseline);
        }

        return line;
    }
}
