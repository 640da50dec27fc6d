using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Reads numbers and ranges in figures or words: "1 200 000", "1.200,50", "3 à 5 000", "€1,500–2,500", "douze (12)".</summary>
internal static class NumberReader
{
    private const int LongestFigure = 18;

    /// <summary>The number or range at a word; <paramref name="afterCurrency"/> where a currency sign stands just before.</summary>
    public static NumberRange ReadRange(SourceText text, IReadOnlyList<Word> words, int start, bool afterCurrency)
    {
        var low = Read(text, words, start);
        if (low.Length == 0)
            return default;

        var end = start + low.Length;
        var second = JoinedAt(text, words, end);
        if (second < 0 && !afterCurrency && end < words.Count && Currencies.CodeOf(words[end].Normal) is not null)
            second = JoinedAt(text, words, end + 1);

        if (second < 0)
            return low;

        if (second < words.Count && Currencies.PrefixOf(words[second].Normal) is not null)
            second++;

        var high = Read(text, words, second);
        if (high.Length == 0 || high.Low < low.Low || words[second].Kind != words[start].Kind)
            return low;

        // "3 à 5 000 €" and "3-5k" are three thousand to five thousand.
        var scaled = low.Low < 100 && high.Low >= 1000 && low.Low * 1000 <= high.Low ? low.Low * 1000 : low.Low;
        return new(scaled, high.Low, second + high.Length - start, low.IsThousands || high.IsThousands);
    }

    /// <summary>One number, with the figure that repeats its words: "douze (12)", "12 (twelve)".</summary>
    public static NumberRange Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var number = start >= words.Count ? default : words[start].Kind is WordKind.Number ? ReadFigures(text, words, start) : ReadWords(words, start);
        var end = start + number.Length;
        if (number.Length == 0 || end >= words.Count || !OpensBracket(text, words, end))
            return number;

        var repeated = words[end].Kind is WordKind.Number ? ReadFigures(text, words, end) : ReadWords(words, end);
        return repeated.Length > 0 && repeated.Low == number.Low ? number with { Length = number.Length + repeated.Length } : number;
    }

    /// <summary>"un", "one" with its figure: "one (1)"; the length of what was read, 1 without the figure.</summary>
    public static int LengthOfOne(SourceText text, IReadOnlyList<Word> words, int start) =>
        start + 1 < words.Count && words[start + 1].Normal is "1" or "01" && OpensBracket(text, words, start + 1) ? 2 : 1;

    private static NumberRange ReadWords(IReadOnlyList<Word> words, int start)
    {
        var (value, length) = NumberWords.Read(words, start);
        return new(value, value, length, length > 0 && words[start + length - 1].Normal is "grand");
    }

    private static NumberRange ReadFigures(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var digits = words[start].Normal;
        var end = start + 1;

        // "1 200 000": groups of three after a space.
        while (end < words.Count && IsNextGroup(text, words, end, digits, isFirst: end == start + 1))
            digits += words[end++].Normal;

        var value = Parse(digits);
        var unit = end < words.Count ? words[end].Normal : "";
        var scale = unit switch
        {
            "k" or "ke" or "mille" or "thousand" or "grand" or "milliers" => 1_000,
            "million" or "millions" => 1_000_000,
            "m" when IsGluedMillion(text, words, start, end) => 1_000_000,
            _ => 1,
        };

        return scale == 1 || value > 1_000_000_000 ? new(value, value, end - start, false) : new(value * scale, value * scale, end + 1 - start, unit is "k" or "ke" or "grand");
    }

    // "1,2 M€", "$2m"; "5 m" alone is a length.
    private static bool IsGluedMillion(SourceText text, IReadOnlyList<Word> words, int start, int unit) =>
        (unit + 1 < words.Count && words[unit + 1].Span.Start == words[unit].Span.End && Currencies.PrefixOf(words[unit + 1].Normal) is not null)
        || (start > 0 && Currencies.PrefixOf(words[start - 1].Normal) is not null && words[unit].Span.Start == words[unit - 1].Span.End && text.Length > 0);

    private static bool IsNextGroup(SourceText text, IReadOnlyList<Word> words, int position, string digits, bool isFirst)
    {
        var word = words[position];
        return word.Kind is WordKind.Number && IsGroup(word.Normal) && digits.Length <= (isFirst ? 3 : 9) && !digits.Contains(',') && !digits.Contains('.')
            && word.Span.Start - words[position - 1].Span.End == 1 && char.IsWhiteSpace(text[word.Span.Start - 1]);
    }

    private static bool IsGroup(string group) =>
        group.Length >= 3 && char.IsAsciiDigit(group[0]) && char.IsAsciiDigit(group[1]) && char.IsAsciiDigit(group[2]) && (group.Length == 3 || !char.IsAsciiDigit(group[3]));

    // Where the second number of a range begins, after "à", "to", a dash; -1 without one.
    private static int JoinedAt(SourceText text, IReadOnlyList<Word> words, int position)
    {
        if (position >= words.Count)
            return -1;

        if (words[position].Normal is "à" or "a" or "et" or "to" or "and" or "ou" or "or")
            return position + 1;

        var (before, after) = (words[position - 1].Span.End, words[position].Span.Start);
        return before < after && after - before <= 3 && text.AsSpan(TextSpan.FromBounds(before, after)).Trim() is "-" or "–" or "—" ? position : -1;
    }

    private static bool OpensBracket(SourceText text, IReadOnlyList<Word> words, int position)
    {
        var (before, after) = (words[position - 1].Span.End, words[position].Span.Start);
        return before < after && after - before <= 2 && text[after - 1] is '(';
    }

    // "1.200,50", "1,200.50", "1.200", "200,50", "3.5", "0.085": the last separator is decimal unless three digits follow it.
    private static decimal Parse(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        var hasBoth = digits.Contains('.') && digits.Contains(',');
        var isDecimal = last >= 0 && (digits.Length - last - 1 != 3 || digits.StartsWith('0') || hasBoth);

        var plain = new System.Text.StringBuilder(digits.Length);
        for (var i = 0; i < digits.Length && plain.Length < LongestFigure; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
                plain.Append(digits[i]);
            else if (isDecimal && i == last)
                plain.Append('.');
        }

        return decimal.TryParse(plain.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
