using System.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>What a glyph says, made fit for a text: ligatures taken apart, control characters left out, lone surrogates replaced.</summary>
internal static class GlyphText
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    // One string per plain character: most glyphs are one of these, and a document has hundreds of thousands.
    private static readonly string[] Singles = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    /// <summary>The clean characters of a glyph; <see langword="null"/> for one to leave out, an empty string for a space.</summary>
    public static string? Clean(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return null;

        if (value.Length == 1)
            return CleanOne(value[0]);

        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                result.Append(value[i]).Append(value[++i]);
            else
                result.Append(CleanOne(value[i]));
        }

        return result.Length > 0 ? result.ToString() : string.IsNullOrWhiteSpace(value) ? "" : null;
    }

    /// <summary>Whether a glyph's text shows that the font does not say which characters it draws.</summary>
    public static bool IsUnmapped(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return true;

        var character = value[0];
        return character is '\uFFFD' or (>= '\uE000' and <= '\uEFFF') or (>= '\uF100' and <= '\uF8FF') || (char.IsControl(character) && !char.IsWhiteSpace(character));
    }

    private static string? CleanOne(char character) => character switch
    {
        ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u3000' or '\t' or '\n' or '\r' => "",
        < ' ' or (>= '\u007F' and < '\u00A0') => null,
        < '\u0100' => Singles[character],
        >= '\uFB00' and <= '\uFB06' => Ligatures[character - '\uFB00'],
        // Bullets of the Symbol and Wingdings fonts.
        '\uF0B7' or '\uF0A7' or '\uF0D8' or '\uF0FC' or '\uF076' or '\uF0A8' or '\uF06E' or '\uF071' => "•",
        '\u200B' or '\u2060' or '\uFEFF' or '\uFFFE' or '\uFFFF' => null,
        _ when char.IsSurrogate(character) => "\uFFFD",
        _ => char.IsWhiteSpace(character) ? "" : character.ToString(),
    };
}
