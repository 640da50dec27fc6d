using System.Globalization;

namespace ContractLint.Formats;

/// <summary>Characters of fonts whose letters are pictures (<c>w:sym</c>): the sign a reader sees, or a bullet.</summary>
internal static class SymbolFonts
{
    private const string SymbolUpperCase = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private const string SymbolLowerCase = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

    private static readonly Dictionary<int, string> SymbolSigns = new (int Code, string Sign)[]
    {
        (0xA2, "′"), (0xA3, "≤"), (0xA5, "∞"), (0xAE, "→"), (0xAB, "↔"), (0xAC, "←"), (0xB0, "°"), (0xB1, "±"), (0xB2, "″"), (0xB3, "≥"),
        (0xB4, "×"), (0xB7, "•"), (0xB8, "÷"), (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xBC, "…"), (0xD2, "®"), (0xD3, "©"), (0xD4, "™"),
        (0xD7, "⋅"), (0xE2, "®"), (0xE3, "©"), (0xE4, "™"), (0xE5, "∑"), (0xA0, "€"), (0x2D, "−"),
    }.ToDictionary(sign => sign.Code, sign => sign.Sign);

    private static readonly Dictionary<int, string> WingdingsSigns = new (int Code, string Sign)[]
    {
        (0x6F, "☐"), (0x70, "☐"), (0x71, "☐"), (0x72, "☐"), (0xA8, "☐"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"), (0x78, "☒"),
        (0xE0, "→"), (0xDF, "←"), (0xF0, "⇨"), (0xE8, "➔"), (0x28, "☎"), (0x2A, "✉"), (0x4A, "☺"),
    }.ToDictionary(sign => sign.Code, sign => sign.Sign);

    /// <summary>What <c>w:char</c> shows in <c>w:font</c>.</summary>
    public static string Read(string? font, string? character)
    {
        if (!int.TryParse(character, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) || code is <= ' ' or > 0xFFFF or (>= 0xD800 and < 0xE000))
            return "•";

        // Fonts of pictures have their characters in a private range that repeats the first 256.
        var sign = code is >= 0xF000 and <= 0xF0FF ? code - 0xF000 : code;
        var isPrivate = code is >= 0xE000 and <= 0xF8FF;

        if (string.Equals(font, "Symbol", StringComparison.OrdinalIgnoreCase))
            return Greek(sign);

        if (font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) is true)
            return WingdingsSigns.GetValueOrDefault(sign, "•");

        return isPrivate ? "•" : ((char)code).ToString();
    }

    private static string Greek(int sign) => sign switch
    {
        >= 'A' and <= 'Z' => SymbolUpperCase[sign - 'A'].ToString(),
        >= 'a' and <= 'z' => SymbolLowerCase[sign - 'a'].ToString(),
        _ when SymbolSigns.TryGetValue(sign, out var known) => known,
        > ' ' and < 0x7F => ((char)sign).ToString(),
        _ => "•",
    };
}
