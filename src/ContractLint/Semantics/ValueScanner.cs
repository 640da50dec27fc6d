using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Finds the values of a sentence: money, periods, dates, clock times, percentages and bare numbers.</summary>
/// <remarks>The first pass over the words; linear, longest reading first, no value inside another.</remarks>
internal static class ValueScanner
{
    public static List<Value> Scan(SourceText text, IReadOnlyList<Word> words)
    {
        var values = new List<Value>();

        for (var i = 0; i < words.Count;)
        {
            if (!CanBegin(words[i]) || Read(text, words, i) is not { } value)
            {
                i++;
                continue;
            }

            values.Add(value);
            i = value.End;
        }

        return values;
    }

    private static bool CanBegin(Word word) =>
        word.Kind is WordKind.Number or WordKind.Sign || NumberWords.Begins(word.Normal) || Currencies.IsName(word.Normal) || DateReader.IsMonth(word.Normal);

    private static Value? Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (DateReader.Read(text, words, start) is > 0 and var dateLength)
            return new(ValueKind.Date, start, start + dateLength, 0, 0, "");

        if (TimeReader.Read(text, words, start) is { Length: > 0 } time)
            return new(ValueKind.Time, start, start + time.Length, time.Minutes, time.Minutes, "minute");

        // "€5,000", "EUR 3.000": the currency comes first.
        if (Currencies.CodeOf(words[start].Normal) is { } prefix)
        {
            var amount = ReadRange(text, words, start + 1);
            return amount.Length == 0 ? null : new(ValueKind.Money, start, SkipCurrency(words, start + 1 + amount.Length), amount.Low, amount.High, prefix);
        }

        var number = ReadRange(text, words, start);
        if (number.Length == 0)
            return null;

        return Qualify(words, start, number);
    }

    // A number is what the word after it makes of it.
    private static Value? Qualify(IReadOnlyList<Word> words, int start, NumberRange number)
    {
        var end = start + number.Length;
        // "douze (12) mois": the figure repeats the words.
        if (end < words.Count && words[end].Kind is WordKind.Number && words[start].Kind is WordKind.Letters)
            end++;

        var next = end < words.Count ? words[end].Normal : "";
        var after = end + 1 < words.Count ? words[end + 1].Normal : "";

        if (next is "de" or "d'" && Currencies.CodeOf(after) is { } distant)
            return new(ValueKind.Money, start, end + 2, number.Low, number.High, distant);

        if (Currencies.CodeOf(next) is { } currency)
            return new(ValueKind.Money, start, SkipCurrency(words, end), number.Low, number.High, currency);

        if (next is "%" or "percent" || (next is "pour" or "per" && after is "cent"))
            return new(ValueKind.Percent, start, next is "%" or "percent" ? end + 1 : end + 2, number.Low, number.High, "%");

        if (number.IsThousands)
            return new(ValueKind.Money, start, end, number.Low, number.High, "");

        if (Periods.Read(words, end) is { Length: > 0 } unit)
            return new(ValueKind.Period, start, end + unit.Length, number.Low, number.High, unit.Name);

        return words[start].Kind is WordKind.Number || number.Length > 1 || number.Low > 1
            ? new(ValueKind.Number, start, end, number.Low, number.High, "")
            : null;
    }

    private static int SkipCurrency(IReadOnlyList<Word> words, int position)
    {
        while (position < words.Count && (Currencies.CodeOf(words[position].Normal) is not null || words[position].Normal is "k"))
            position++;

        return position;
    }

    // "3 000", "3 à 5 000", "between 3 and 5k", "3-5k": with what joins the two ends.
    private static NumberRange ReadRange(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var low = ReadNumber(text, words, start);
        if (low.Length == 0)
            return default;

        var position = start + low.Length;
        var afterCurrency = position < words.Count && Currencies.CodeOf(words[position].Normal) is not null ? position + 1 : position;
        var isJoined = afterCurrency < words.Count && words[afterCurrency].Normal is "à" or "a" or "et" or "to" or "and" or "ou" or "or";
        var isHyphen = afterCurrency < words.Count && words[afterCurrency - 1].Span.End < words[afterCurrency].Span.Start && IsDash(text, words[afterCurrency - 1].Span.End, words[afterCurrency].Span.Start);

        if (!isJoined && !isHyphen)
            return low;

        var second = afterCurrency + (isJoined ? 1 : 0);
        if (second < words.Count && Currencies.CodeOf(words[second].Normal) is not null)
            second++;

        var high = ReadNumber(text, words, second);
        if (high.Length == 0 || high.Low < low.Low || (words[second].Kind != words[start].Kind))
            return low;

        // "3 à 5 000 €" is three thousand to five thousand.
        var scaled = low.Low < 100 && high.Low >= 1000 && low.Low * 1000 <= high.Low ? low.Low * 1000 : low.Low;
        return new(scaled, high.Low, second + high.Length - start, low.IsThousands || high.IsThousands);
    }

    private static bool IsDash(SourceText text, int start, int end)
    {
        var gap = text.AsSpan(TextSpan.FromBounds(start, end)).Trim();
        return gap is "-" or "–" or "—" or "/" && end - start <= 3;
    }

    private static NumberRange ReadNumber(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (start >= words.Count)
            return default;

        if (words[start].Kind is not WordKind.Number)
        {
            var (spelled, spelledLength) = NumberWords.Read(words, start);
            return new(spelled, spelled, spelledLength, false);
        }

        var digits = words[start].Normal;
        var end = start + 1;

        // "1 200 000": groups of three after a space.
        while (end < words.Count && words[end].Kind is WordKind.Number && words[end].Normal is { Length: >= 3 } group && IsGroup(group)
            && words[end].Span.Start - words[end - 1].Span.End == 1 && char.IsWhiteSpace(text[words[end].Span.Start - 1]) && digits.Length <= 9 && !digits.Contains(','))
        {
            digits += group;
            end++;
        }

        var value = Parse(digits);
        if (end < words.Count && words[end].Normal is "k" or "ke" or "mille" or "thousand" or "grand" or "million" or "millions")
        {
            var scale = words[end].Normal is "million" or "millions" ? 1_000_000 : 1_000;
            return new(value * scale, value * scale, end + 1 - start, words[end].Normal is "k" or "ke" or "grand");
        }

        return new(value, value, end - start, false);
    }

    private static bool IsGroup(string group) => char.IsAsciiDigit(group[0]) && char.IsAsciiDigit(group[1]) && char.IsAsciiDigit(group[2]) && (group.Length == 3 || !char.IsAsciiDigit(group[3]));

    // "1.200,50", "1,200.50", "1.200", "200,50", "3.5": the last separator is decimal unless three digits follow it.
    private static decimal Parse(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        var isDecimal = last >= 0 && digits.Length - last - 1 != 3;
        var plain = string.Concat(digits.Where((character, index) => char.IsAsciiDigit(character) || (isDecimal && index == last)));
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    private readonly record struct NumberRange(decimal Low, decimal High, int Length, bool IsThousands);
}
