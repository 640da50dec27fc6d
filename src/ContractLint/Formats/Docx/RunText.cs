namespace ContractLint.Formats.Docx;

/// <summary>The characters of a run as Word shows them, each still standing where it stood.</summary>
internal static class RunText
{
    /// <summary>Where a word may be cut at the end of a line; nothing to see, and it would hide the word from a search.</summary>
    public const string SoftHyphen = "\u00AD";

    private const char HyphenMark = '\u00AD';

    // Where fonts of pictures have their characters.
    private const char FirstPicture = '\uF020';
    private const char LastPicture = '\uF0FF';

    /// <summary>The text cut at its soft hyphens, which are pieces of their own.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        text = WithoutControls(text);
        if (!text.Contains(HyphenMark))
            return [text];

        return Cut(text);
    }

    /// <summary>Line ends and tabs typed into the file's XML are spaces to Word; other control characters have no place in a text. Pictures typed as letters are signs.</summary>
    public static string WithoutControls(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange(FirstPicture, LastPicture) < 0
            ? text
            : string.Create(text.Length, text, static (shown, raw) =>
            {
                for (var i = 0; i < raw.Length; i++)
                    shown[i] = raw[i] < ' ' ? ' ' : raw[i] is >= FirstPicture and <= LastPicture ? SymbolFonts.ReadPrivate(raw[i]) : raw[i];
            });

    private static IEnumerable<string> Cut(string text)
    {
        var start = 0;

        for (var hyphen = text.IndexOf(HyphenMark); hyphen >= 0; hyphen = text.IndexOf(HyphenMark, start))
        {
            if (hyphen > start)
                yield return text[start..hyphen];

            yield return SoftHyphen;
            start = hyphen + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
