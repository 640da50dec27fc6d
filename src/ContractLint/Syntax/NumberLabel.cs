using System.Globalization;

namespace ContractLint.Syntax;

/// <summary>Decimal numbers at the start of a line: "7.", "7.2", "1)", "1°", "§ 5".</summary>
internal static class NumberLabel
{
    private const int DeepestNumber = 8;

    private static readonly string[] Units =
    [
        "mois", "jour", "jours", "an", "ans", "semaine", "semaines", "heure", "heures", "h", "j", "mn", "min", "fois", "million", "millions", "milliard", "milliards", "euro", "euros",
        "k", "m", "km", "cm", "mm", "kg", "g", "eur", "usd", "gbp", "chf", "ko", "mo", "go", "kb", "mb", "gb", "pt", "pts", "points", "px", "x", "am", "pm", "a.m", "p.m", "et", "and", "à", "to",
        "day", "days", "month", "months", "year", "years", "week", "weeks", "hour", "hours", "hrs", "times", "billion", "dollars", "percent", "pour",
    ];

    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        var length = DecimalLength(text, 0, out var depth, out var last);
        if (length == 0)
            return null;

        var label = text[..length].ToString();
        var next = length < text.Length ? text[length] : '\n';

        if (next is '°' or 'º')
            return FindDegree(text, length, last);

        if (next is ')' && EndsLabel(text, length + 1))
            return new(label + ")", length + 1, LabelStyle.Number, ')', depth, last);

        // A dot closes "7." unless it goes on as a date or a price: "12. 03. 2026".
        if (next is '.' && EndsLabel(text, length + 1) && !StartsWithDigit(text[(length + 1)..]))
            return new(label, length + 1 + TrailingDash(text[(length + 1)..]), LabelStyle.Number, '.', depth, last);

        if (next is '/' && depth == 1 && EndsLabel(text, length + 1) && !StartsWithDigit(text[(length + 1)..]))
            return new(label, length + 1, LabelStyle.Number, '/', 1, last);

        var dash = DashLength(text[length..]);
        if (dash > 0)
            return new(label, length + dash, LabelStyle.Number, '-', depth, last);

        if (depth == 1)
            return next is '\t' && StartsWithCapital(text[length..]) ? new(label, length, LabelStyle.Number, '.', 1, last) : null;

        return char.IsWhiteSpace(next) && OpensClause(text[length..]) ? new(label, length, LabelStyle.Number, '.', depth, last) : null;
    }

    public static TypedLabel? FindSectionSign(ReadOnlySpan<char> text)
    {
        var start = 1;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F')
            start++;

        var length = DecimalLength(text, start, out var depth, out var last);
        if (length == 0)
            return null;

        var end = start + length;
        var closing = end < text.Length && text[end] is '.' or ')' ? 1 : 0;
        return EndsLabel(text, end + closing) ? new("§ " + text[start..end].ToString(), end + closing, LabelStyle.SectionSign, '\0', depth, last) : null;
    }

    /// <summary>The length of " – " and the like where a title follows it; 0 otherwise ("12 – 15 jours").</summary>
    public static int DashLength(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length && text[position] is ' ' or '\u00A0' or '\u202F' or '.')
            position++;

        if (position >= text.Length || text[position] is not ('-' or '–' or '—' or ':'))
            return 0;

        var rest = text[(position + 1)..];
        return rest.Length > 1 && char.IsWhiteSpace(rest[0]) && char.IsLetter(rest.TrimStart().IsEmpty ? ' ' : rest.TrimStart()[0]) ? position + 1 : 0;
    }

    /// <summary>The length of "7", "7.2", "7.2.1" at <paramref name="start"/>, without a closing dot; 0 where it is a price, a date, a year or a telephone number.</summary>
    public static int DecimalLength(ReadOnlySpan<char> text, int start, out int depth, out int last)
    {
        (depth, last) = (0, 0);
        var position = start;

        while (true)
        {
            var digits = 0;
            while (position + digits < text.Length && char.IsAsciiDigit(text[position + digits]))
                digits++;

            // A leading zero belongs to an amount, a date or a telephone number.
            if (digits is 0 or > 3 || (digits > 1 && text[position] is '0') || depth == DeepestNumber)
                return 0;

            last = int.Parse(text.Slice(position, digits), CultureInfo.InvariantCulture);
            position += digits;
            depth++;

            var goesOn = position + 1 < text.Length && text[position] is '.' && char.IsAsciiDigit(text[position + 1]);
            if (!goesOn)
                break;

            position++;
        }

        return position < text.Length && text[position] is ',' ? 0 : position - start;
    }

    private static TypedLabel? FindDegree(ReadOnlySpan<char> text, int length, int last)
    {
        var end = length + 1;
        if (end < text.Length && text[end] is ')' or '/' or '.')
            end++;

        var opensText = last < 100 && EndsLabel(text, end) && !StartsWithDigit(text[end..]) && !text[end..].IsWhiteSpace();
        return opensText ? new(text[..(length + 1)].ToString(), end, LabelStyle.Degree, '°', 1, last) : null;
    }

    private static int TrailingDash(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] is ' ' && rest[1] is '-' or '–' or '—' && rest[2] is ' ' ? 2 : rest.Length > 1 && rest[0] is '-' or '–' or '—' ? 1 : 0;

    // After "7.2": a capital, a quotation or a word that is no unit.
    private static bool OpensClause(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        if (rest.IsEmpty)
            return false;

        if (rest[0] is '«' or '“' or '"' or '(' or '[' or '‘' or '{')
            return true;

        if (!char.IsLetter(rest[0]))
            return false;

        var length = 0;
        while (length < rest.Length && length < 12 && (char.IsLetter(rest[length]) || rest[length] is '.'))
            length++;

        var word = rest[..length].TrimEnd('.');
        if (char.IsUpper(rest[0]) && word.Length > 3)
            return true;

        foreach (var unit in Units)
        {
            if (word.Equals(unit, char.IsUpper(rest[0]) && word.Length > 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return !(word.Length > 1 && word[0] is 'M' && rest.Length > 1 && rest[1] is '€');
    }

    private static bool EndsLabel(ReadOnlySpan<char> text, int position) => position >= text.Length || char.IsWhiteSpace(text[position]) || text[position] is '–' or '-' or '—';

    private static bool StartsWithDigit(ReadOnlySpan<char> rest) => rest.TrimStart() is { IsEmpty: false } trimmed && char.IsAsciiDigit(trimmed[0]);

    private static bool StartsWithCapital(ReadOnlySpan<char> rest) => rest.TrimStart() is { IsEmpty: false } trimmed && char.IsUpper(trimmed[0]);
}
