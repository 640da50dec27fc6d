using ContractLint.Syntax;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace ContractLint.Formats.Pdf;

/// <summary>How the letters of a page look: their size, their ink against what is behind it, and whether they are drawn at all.</summary>
internal sealed class PageLooks(Page page, IReadOnlySet<Letter> switchedOff)
{
    private TextAppearance last = TextAppearance.Ordinary;
    private IColor? lastColor;
    private Ink? lastInk;
    private PageGround? ground;

    /// <summary>How a letter looks that is set in that size.</summary>
    public TextAppearance Of(Letter letter, double size)
    {
        var look = new TextAppearance { Size = (float)Math.Round(size, 1) };

        if (switchedOff.Count > 0 && switchedOff.Contains(letter))
            look = look with { Concealment = Concealment.LayerOff };
        else if (letter.RenderingMode is TextRenderingMode.Neither)
            look = IsRecognised(letter) ? look with { IsRecognised = true } : look with { Concealment = Concealment.Unpainted };
        else if (letter.RenderingMode is not (TextRenderingMode.NeitherClip or TextRenderingMode.FillClip or TextRenderingMode.StrokeClip or TextRenderingMode.FillThenStrokeClip))
            look = Inked(look, letter);

        return last = look == last ? last : look;
    }

    /// <summary>How a letter looks that stands beyond the edge of the page.</summary>
    public static TextAppearance Beyond(double size) => new() { Concealment = Concealment.OffPage, Size = (float)Math.Round(size, 1) };

    /// <summary>Of the looks of what is drawn twice in one place, the one that is seen: a shadow is pale, the letter over it is not.</summary>
    public static TextAppearance? MoreSeen(TextAppearance? one, TextAppearance? other)
    {
        if (one is null || other is null)
            return one ?? other;

        if (one.IsHidden != other.IsHidden)
            return one.IsHidden ? other : one;

        return one.Contrast > 0 && (other.Contrast is 0 || other.Contrast > one.Contrast) ? other : one;
    }

    private TextAppearance Inked(TextAppearance look, Letter letter)
    {
        const float Readable = 4.5f;

        // A pattern, or a kind of colour that has no simple equal: nothing is known.
        if (InkOf(letter) is not { } ink)
            return look;

        var contrast = Ink.White.ContrastWith(ink);
        if (contrast < Readable)
        {
            var behind = Behind(letter, ink);
            look = look with { IsOverPicture = behind.IsUnknown };
            contrast = Math.Max(contrast, behind.Contrast);
        }

        return look with { Contrast = MathF.Round(contrast, 1), IsTinted = ink.IsTinted };
    }

    // What lies under it is shown whole, so letters without ink over it are those a program recognised in it.
    private bool IsRecognised(Letter letter) => (ground ??= PageGround.Of(page)).HasDrawingAt(CentreOf(letter));

    private (float Contrast, bool IsUnknown) Behind(Letter letter, Ink ink) => (ground ??= PageGround.Of(page)).Behind(CentreOf(letter), ink);

    private Ink? InkOf(Letter letter)
    {
        if (!ReferenceEquals(lastColor, letter.Color))
            (lastColor, lastInk) = (letter.Color, PageGround.InkOf(letter.Color));

        return lastInk;
    }

    private static PdfPoint CentreOf(Letter letter)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var box = letter.BoundingBox;
        var isFlat = !(box.Height > 0.5);
        return isFlat ? new((start.X + end.X) / 2, (start.Y + end.Y) / 2) : box.Centroid;
    }
}
