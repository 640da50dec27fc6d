namespace ContractLint.Syntax;

/// <summary>Letters and Roman numerals at the start of a line: "a)", "b.", "A.", "IV –".</summary>
internal static class LetterLabel
{
    private const int LongestNumeral = 8;

    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= LongestNumeral && char.IsAsciiLetter(text[length]))
            length++;

        if (length == 0 || length >= text.Length || Classify(text[..length]) is not { } style)
            return null;

        var label = text[..length].ToString();
        return text[length] switch
        {
            ')' when OpensText(text, length + 1) => new(label + ")", length + 1, style.Style, ')', 1, style.Ordinal),
            '.' when text.Length > length + 2 && text[length + 1] is '-' or '–' && OpensText(text, length + 2) => new(label, length + 2, style.Style, '-', 1, style.Ordinal),
            '.' when OpensText(text, length + 1) && !IsInitial(text, length) => new(label, length + 1, style.Style, '.', 1, style.Ordinal),
            '/' when OpensText(text, length + 1) => new(label, length + 1, style.Style, '/', 1, style.Ordinal),
            ' ' or '\u00A0' when char.IsUpper(text[0]) && NumberLabel.DashLength(text[length..]) is > 0 and var dash => new(label, length + dash, style.Style, '-', 1, style.Ordinal),
            _ => null,
        };
    }

    /// <summary>A Roman numeral or a letter, doubled beyond z ("aa"); "i", "v" and "x" are taken for numerals, other single letters for letters.</summary>
    public static (LabelStyle Style, int Ordinal)? Classify(ReadOnlySpan<char> letters)
    {
        var isUpper = char.IsAsciiLetterUpper(letters[0]);
        var roman = RomanNumeral.Value(letters);
        if (roman > 0 && (letters.Length > 1 || char.ToLowerInvariant(letters[0]) is 'i' or 'v' or 'x'))
            return (isUpper ? LabelStyle.UpperRoman : LabelStyle.LowerRoman, roman);

        var isLetter = letters.Length == 1 || (letters.Length == 2 && letters[0] == letters[1]);
        if (!isLetter || !char.IsAsciiLetter(letters[0]))
            return null;

        var place = char.ToLowerInvariant(letters[0]) - 'a' + 1;
        return (isUpper ? LabelStyle.UpperLetter : LabelStyle.LowerLetter, letters.Length == 1 ? place : place + 26);
    }

    // "M. Duval", "p. 4", "v. 2", "J. P. Duval".
    private static bool IsInitial(ReadOnlySpan<char> text, int length)
    {
        var rest = text[(length + 1)..].TrimStart();
        if (text[..length] is "M" or "m" or "MM")
            return true;

        return rest.Length > 0 && (char.IsAsciiDigit(rest[0]) || (length == 1 && rest.Length > 1 && rest[1] is '.'));
    }

    private static bool OpensText(ReadOnlySpan<char> text, int position) =>
        position < text.Length && char.IsWhiteSpace(text[position]) && !text[position..].IsWhiteSpace();
}
