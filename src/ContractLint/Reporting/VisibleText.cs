using System.Globalization;
using System.Text;

namespace ContractLint.Reporting;

/// <summary>Makes the text of a document safe to print: nothing in it can move the cursor, change colours or reorder letters.</summary>
/// <remarks>
/// Control characters become their pictures (ESC is ␛), characters that reorder or hide text become their number (‹U+202E›), white space of any
/// kind becomes one space, no-break spaces stay, soft hyphens and zero-width spaces go, half a surrogate pair becomes U+FFFD.
/// </remarks>
public static class VisibleText
{
    /// <summary>The whole text, on one line, without white space around it.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var shown = At(text, ref i);
            if (result.Length == 0 ? shown is " " or "\u00A0" or "\u202F" : shown is " " && result[^1] is ' ')
                continue;

            result.Append(shown);
        }

        return result.ToString().TrimEnd(' ', '\u00A0', '\u202F');
    }

    /// <summary>The same with every space kept: a name that is typed again must still be that name.</summary>
    public static string OfName(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
            result.Append(At(name, ref i));
        return result.ToString();
    }

    /// <summary>What stands for the character at <paramref name="index"/>; moves the index to the second half of a pair.</summary>
    public static string At(ReadOnlySpan<char> text, ref int index)
    {
        var character = text[index];
        if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            var rune = new Rune(character, text[++index]);
            return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned ? Number(rune.Value) : rune.ToString();
        }

        return character switch
        {
            '\u00A0' or '\u202F' => character.ToString(),
            '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' => " ",
            < ' ' => ((char)('\u2400' + character)).ToString(),
            '\u007F' => "\u2421",
            '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
            _ => OfCategory(character),
        };
    }

    private static string OfCategory(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
        UnicodeCategory.Control or UnicodeCategory.Format => Number(character),
        UnicodeCategory.Surrogate => "\uFFFD",
        UnicodeCategory.PrivateUse => "•",
        _ => character.ToString(),
    };

    private static string Number(int value) => string.Create(CultureInfo.InvariantCulture, $"‹U+{value:X4}›");
}
