using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Formats.Numbering;

/// <summary>Prints a counter as a format of Word's (<c>w:numFmt</c>) does; formats it does not know print figures.</summary>
internal static class NumberFormat
{
    // Word repeats letters after the alphabet, "aa", "bb"; a number that would print thousands of letters is printed in figures.
    private const int MostLetters = 30 * 26;
    private const int MostRoman = 3999;
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Print(int value, string format, string? customFormat, Language language) => format switch
    {
        "none" => "",
        "upperLetter" => Letters(value, 'A'),
        "lowerLetter" => Letters(value, 'a'),
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "lowerRoman" => Roman(value),
        "ordinal" => NumberWords.OrdinalFigures(value, language),
        "cardinalText" => NumberWords.Cardinal(value, language),
        "ordinalText" => NumberWords.Ordinal(value, language),
        "decimalZero" => Padded(value, 2),
        "numberInDash" => $"- {Figures(value)} -",
        "hex" => value.ToString("X", CultureInfo.InvariantCulture),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when value is >= 1 and <= 20 => ((char)('①' + value - 1)).ToString(),
        "decimalEnclosedFullstop" => $"{Figures(value)}.",
        "decimalEnclosedParen" => $"({Figures(value)})",
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "ideographDigital"
            when value is >= 0 and < 100 => Chinese(value),
        "custom" when customFormat is not null => Custom(value, customFormat),
        _ => Figures(value),
    };

    private static string Figures(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Padded(int value, int length) => Figures(value).PadLeft(length, '0');

    private static string Letters(int value, char first)
    {
        if (value is < 1 or > MostLetters)
            return Figures(value);

        return new((char)(first + (value - 1) % 26), (value - 1) / 26 + 1);
    }

    private static string Roman(int value)
    {
        if (value is < 1 or > MostRoman)
            return Figures(value);

        var printed = "";
        foreach (var (worth, sign) in RomanSigns)
        {
            for (; value >= worth; value -= worth)
                printed += sign;
        }

        return printed;
    }

    private static string Chinese(int value)
    {
        var (tens, units) = (value / 10, value % 10);
        if (tens == 0)
            return ChineseDigits[units].ToString();

        return $"{(tens > 1 ? ChineseDigits[tens] : "")}十{(units > 0 ? ChineseDigits[units] : "")}";
    }

    // "001, 002, 003, ..." pads to the width of its first number.
    private static string Custom(int value, string format)
    {
        var first = format.Split(',')[0].Trim();
        return first.Length > 0 && first.All(char.IsAsciiDigit) ? Padded(value, Math.Min(first.Length, 9)) : Figures(value);
    }
}
