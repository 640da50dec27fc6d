using System.Text;

namespace ContractLint.Formats.Rtf;

/// <summary>How the bytes of a text are letters: by the character set of its font, or by that of the file.</summary>
internal sealed class RtfFonts
{
    private const int Western = 1252;

    private readonly Dictionary<int, (int? CodePage, bool IsSymbol, string Name)> fonts = [];
    private readonly Dictionary<int, Encoding> encodings = [];

    /// <summary>The code page of the file.</summary>
    public int CodePage { get; set; } = Western;

    public void Charset(int font, int charset) => fonts[font] = fonts.GetValueOrDefault(font) with { CodePage = CodePageOf(charset), IsSymbol = charset is 2 };

    public void FontCodePage(int font, int codePage) => fonts[font] = fonts.GetValueOrDefault(font) with { CodePage = codePage };

    public void Named(int font, string name)
    {
        var known = fonts.GetValueOrDefault(font);
        fonts[font] = known with { Name = (known.Name ?? "") + name };
    }

    /// <summary>The font's name where its letters are pictures.</summary>
    public string? SymbolFont(int font) =>
        fonts.TryGetValue(font, out var known) && (known.IsSymbol || known.Name?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) is true) ? known.Name ?? "" : null;

    public string Decode(ReadOnlySpan<byte> bytes, int font) => EncodingOf(fonts.TryGetValue(font, out var known) && known.CodePage is { } own ? own : CodePage).GetString(bytes);

    private Encoding EncodingOf(int codePage)
    {
        if (encodings.TryGetValue(codePage, out var encoding))
            return encoding;

        encoding = codePage is 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? CodePagesEncodingProvider.Instance.GetEncoding(Western) ?? Encoding.Latin1;
        encodings.Add(codePage, encoding);
        return encoding;
    }

    // Null for a set that says "as the file": ANSI, default, symbols.
    private static int? CodePageOf(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 => 437,
        255 => 850,
        _ => null,
    };
}
