using System.Globalization;

namespace ContractLint.Formats.Docx.Looks;

/// <summary>A colour as it is shown; automatic is black on light and white on dark.</summary>
internal readonly record struct WordColor(byte Red, byte Green, byte Blue)
{
    public static WordColor White { get; } = new(255, 255, 255);

    public bool IsAutomatic { get; private init; }

    public static WordColor Automatic { get; } = new() { IsAutomatic = true };

    /// <summary>"FFFFFF" or "auto"; <see langword="null"/> for anything else.</summary>
    public static WordColor? Parse(string? written)
    {
        if (written is "auto")
            return Automatic;

        return written is { Length: 6 } && int.TryParse(written, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
            ? new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb)
            : null;
    }

    /// <summary>One of the sixteen colours of Word's highlighter; <see langword="null"/> for "none".</summary>
    public static WordColor? OfHighlighter(string? name) => name switch
    {
        "black" => new(0, 0, 0),
        "blue" => new(0, 0, 255),
        "cyan" => new(0, 255, 255),
        "green" => new(0, 255, 0),
        "magenta" => new(255, 0, 255),
        "red" => new(255, 0, 0),
        "yellow" => new(255, 255, 0),
        "white" => White,
        "darkBlue" => new(0, 0, 128),
        "darkCyan" => new(0, 128, 128),
        "darkGreen" => new(0, 128, 0),
        "darkMagenta" => new(128, 0, 128),
        "darkRed" => new(128, 0, 0),
        "darkYellow" => new(128, 128, 0),
        "darkGray" => new(128, 128, 128),
        "lightGray" => new(192, 192, 192),
        _ => null,
    };

    /// <summary>Lighter (towards white) or darker (towards black) by the share of itself it keeps, from 0 to 255.</summary>
    public WordColor Keeping(int share, byte towards)
    {
        return new(Mix(Red), Mix(Green), Mix(Blue));

        byte Mix(byte channel) => (byte)(towards + ((channel - towards) * Math.Clamp(share, 0, 255) / 255));
    }

    /// <summary>The contrast of luminance with another colour, to a tenth.</summary>
    public float ContrastWith(WordColor other) => MathF.Round(Ink.ContrastWith(other.Ink), 1);

    public Ink Ink => new(Red, Green, Blue);
}
