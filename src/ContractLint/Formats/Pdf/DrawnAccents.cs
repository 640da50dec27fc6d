using ContractLint.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>Puts accents on their letters where a file draws the two one over the other, as old fonts of TeX and of typewriters do.</summary>
internal static class DrawnAccents
{
    private const string Drawn = "`\u00B4^\u02C6\u00A8\u02DC~\u02DA\u00B8\u02C7\u02D8\u02D9\u02DD\u02DB\u00AF";
    private const string Combining = "\u0300\u0301\u0302\u0302\u0308\u0303\u0303\u030A\u0327\u030C\u0306\u0307\u030B\u0328\u0304";

    /// <summary>The letter with the accent drawn just before it; <see langword="null"/> where what stands before is none, or stands beside.</summary>
    public static string? Compose(in Glyph accent, in Glyph letter)
    {
        if (accent.Text.Length != 1 || letter.Text.Length != 1 || !char.IsLetter(letter.Text[0]) || Drawn.IndexOf(accent.Text[0]) is not (>= 0 and var index))
            return null;

        // Over its middle, give or take a third; an accent over a capital stands higher.
        var apart = accent.Left + accent.Right - letter.Left - letter.Right;
        if (accent.Direction != letter.Direction || Math.Abs(apart) > 0.66f * (letter.Right - letter.Left) || Math.Abs(accent.Baseline - letter.Baseline) > 0.5f * letter.Size)
            return null;

        var bare = letter.Text[0] is 'ı' ? 'i' : letter.Text[0];
        var (isCapital, small) = (char.IsUpper(bare), char.ToLowerInvariant(bare));
        if (Accents.Compose(small, Combining[index]) is { } composed)
            return (isCapital ? char.ToUpperInvariant(composed) : composed).ToString();

        return $"{bare}{Combining[index]}";
    }
}
