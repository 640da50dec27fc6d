using System.Collections.Immutable;
using System.Globalization;

namespace ContractLint.Diagnostics.Settings;

/// <summary>A range of amounts as people write it: "3000-8000", "3 000 à 8 000 €", "from £3k to £8k".</summary>
internal static class RangeText
{
    private const decimal Highest = 1_000_000_000;

    private static readonly string[] Fillers = ["de", "entre", "from", "between", "ht", "hors", "taxes", "excl", "vat", "et", "and", "à", "a", "to"];

    private static readonly (string Sign, string Code)[] Currencies =
    [
        ("€", "EUR"), ("eur", "EUR"), ("euro", "EUR"), ("euros", "EUR"), ("£", "GBP"), ("gbp", "GBP"), ("pounds", "GBP"),
        ("$", "USD"), ("usd", "USD"), ("dollars", "USD"), ("chf", "CHF"), ("cad", "CAD"), ("aud", "AUD"),
    ];

    public static SettingValue? Read(string text)
    {
        var numbers = new List<decimal>();
        string? currency = null;
        foreach (var word in WordsOf(text.ToLowerInvariant()))
        {
            if (NumberOf(word) is { } number)
                numbers.Add(number);
            else if (CurrencyOf(word) is { } code && (currency is null || currency == code))
                currency = code;
            else if (Array.IndexOf(Fillers, word) < 0)
                return null;
        }

        if (numbers.Count != 2 || numbers[0] >= numbers[1])
            return null;

        ImmutableArray<string> ends = [.. numbers.Select(number => number.ToString("0.##", CultureInfo.InvariantCulture))];
        return currency is null ? new($"{ends[0]}-{ends[1]}", ends) : new($"{ends[0]}-{ends[1]} {currency}", ends.Add(currency));
    }

    // Figures with their thousands together, signs and words apart.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = "";
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isThousands = character is ' ' or '\u00A0' or '\u202F' or ',' && IsFigure(word) && IsGroup(text, i + 1);
            if (isThousands)
                continue;

            var continues = word.Length > 0 && (IsFigure(word) ? char.IsDigit(character) || character is '.' or 'k' : char.IsLetter(character) && char.IsLetter(word[0]));
            if (!continues && word.Length > 0)
            {
                words.Add(word.TrimEnd('.'));
                word = "";
            }

            if (continues || char.IsLetterOrDigit(character) || character is '€' or '£' or '$')
                word += character;
        }

        if (word.Length > 0)
            words.Add(word.TrimEnd('.'));
        return words;
    }

    private static bool IsFigure(string word) => word.Length > 0 && char.IsDigit(word[0]);

    private static bool IsGroup(string text, int start) =>
        start + 3 <= text.Length && text.Skip(start).Take(3).All(char.IsDigit) && (start + 3 == text.Length || !char.IsDigit(text[start + 3]));

    private static decimal? NumberOf(string word)
    {
        var isThousand = word.Length > 1 && word[word.Length - 1] is 'k';
        var figures = isThousand ? word.Substring(0, word.Length - 1) : word;
        return decimal.TryParse(figures, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Highest
            ? number * (isThousand ? 1000 : 1)
            : null;
    }

    private static string? CurrencyOf(string word) => Array.Find(Currencies, currency => currency.Sign == word).Code;
}
