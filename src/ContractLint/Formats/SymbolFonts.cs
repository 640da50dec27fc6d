using System.Globalization;

namespace ContractLint.Formats;

/// <summary>Characters of fonts whose letters are pictures (<c>w:sym</c>): the sign a reader sees, or a bullet.</summary>
internal static class SymbolFonts
{
    private static readonly string[] PictureFonts = ["Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"];

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
        (0xE0, "→"), (0xDF, "←"), (0xF0, "⇨"), (0xE8, "➔"), (0x28, "☎"), (0x2A, "✉"), (0x4A, "☺"), (0x21, "✎"), (0x46, "☞"),
        (0x6C, "●"), (0x6D, "❍"), (0x6E, "■"), (0x75, "◆"), (0x76, "❖"), (0xA7, "▪"), (0xD8, "➢"), (0xF1, "⇧"), (0xF2, "⇩"), (0xEF, "⇦"),
        (0x8C, "➀"), (0x8D, "➁"), (0x8E, "➂"), (0x8F, "➃"), (0x90, "➄"),
    }.ToDictionary(sign => sign.Code, sign => sign.Sign);

    // The same codes are other signs in its later volumes and in Webdings.
    private static readonly Dictionary<int, string> Wingdings2Signs = new (int Code, string Sign)[]
    {
        (0x4F, "✗"), (0x50, "✓"), (0x51, "☒"), (0x52, "☑"), (0x53, "☒"), (0x54, "☒"), (0xA3, "☐"), (0xA2, "■"), (0x97, "●"), (0x96, "•"),
    }.ToDictionary(sign => sign.Code, sign => sign.Sign);

    private static readonly Dictionary<int, string> WebdingsSigns = new (int Code, string Sign)[]
    {
        (0x61, "✓"), (0x72, "✗"), (0x63, "☐"), (0x67, "■"), (0x6E, "●"), (0x3D, "•"), (0x33, "◀"), (0x34, "▶"), (0x35, "▲"), (0x36, "▼"), (0xC8, "☎"), (0x9A, "✉"),
    }.ToDictionary(sign => sign.Code, sign => sign.Sign);

    /// <summary>What a character of the private range shows when nobody says in which font: what Wingdings and Symbol agree on, or a bullet.</summary>
    public static char ReadPrivate(char character) => Read("Wingdings", character) is [var sign] ? sign : '•';

    private static string Read(string font, int code) => (font, code & 0xFF) switch
    {
        ("Webdings", var sign) => WebdingsSigns.GetValueOrDefault(sign, "•"),
        ("Wingdings 3", _) => "•",
        ("Wingdings 2", var sign) => Wingdings2Signs.GetValueOrDefault(sign, "•"),
        (_, var sign) => WingdingsSigns.GetValueOrDefault(sign, "•"),
    };

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

        foreach (var pictures in PictureFonts)
        {
            if (string.Equals(font, pictures, StringComparison.OrdinalIgnoreCase))
                return Read(pictures, sign);
        }

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
