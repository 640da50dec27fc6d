using System.Globalization;

namespace ContractLint.Formats;

/// <summary>A colour of letters or of what is behind them.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    private const int LeastTint = 60;

    public static Ink White { get; } = new(255, 255, 255);

    /// <summary>The contrast of luminance of two colours, from 1 (the same) to 21, as the Web's accessibility guidelines define it.</summary>
    public float ContrastWith(Ink other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (float)((Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05));
    }

    /// <summary>Whether the colour is told from a grey by its hue.</summary>
    public bool IsTinted => Math.Max(Red, Math.Max(Green, Blue)) - Math.Min(Red, Math.Min(Green, Blue)) >= LeastTint;

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    /// <summary>Reads "#1f3044" or "#fff"; <see langword="null"/> for anything else.</summary>
    public static Ink? Parse(ReadOnlySpan<char> text)
    {
        if (text is not ['#', .. var digits] || digits.Length is not (3 or 6) || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            return null;

        return digits.Length == 6
            ? new((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : new((byte)((value >> 8 & 15) * 17), (byte)((value >> 4 & 15) * 17), (byte)((value & 15) * 17));
    }
}
