using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Formats.Numbering;

/// <summary>Prints a counter as a format of Word's (<c>w:numFmt</c>) does; formats it does not know print figures.</summary>
internal static class NumberFormat
{
    // Word repeats letters after the alphabet, "aa", "bb"; a number that would print thousands of letters is printed in figures.
    private const int MostRepeats = 30;
    private const int MostRoman = 3999;

    private static readonly (int Value, string Sign)[] RomanSigns =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Print(int value, string format, string? customFormat, Language language) => format switch
    {
        "none" => "",
        "upperRoman" => Roman(value).ToUpperInvariant(),
        "lowerRoman" => Roman(value),
        "ordinal" => NumberWords.OrdinalFigures(value, language),
        "cardinalText" => NumberWords.Cardinal(value, language),
        "ordinalText" => NumberWords.Ordinal(value, language),
        "decimalZero" => Padded(value, 2),
        "numberInDash" => $"- {Figures(value)} -",
        "hex" => value.ToString("X", CultureInfo.InvariantCulture),
        "decimalEnclosedFullstop" => $"{Figures(value)}.",
        "decimalEnclosedParen" => $"({Figures(value)})",
        "custom" when customFormat is not null => Custom(value, customFormat),
        _ when Alphabets.Of(format) is { } alphabet => Letters(value, alphabet),
        _ => ScriptNumbers.Print(value, format) ?? Figures(value),
    };

    private static string Figures(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Padded(int value, int length) => Figures(value).PadLeft(length, '0');

    private static string Letters(int value, string alphabet)
    {
        if (value < 1 || value > alphabet.Length * MostRepeats)
            return Figures(value);

        return new(alphabet[(value - 1) % alphabet.Length], (value - 1) / alphabet.Length + 1);
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

    // "001, 002, 003, ..." pads to the width of its first number.
    private static string Custom(int value, string format)
    {
        var first = format.Split(',')[0].Trim();
        return first.Length > 0 && first.All(char.IsAsciiDigit) ? Padded(value, Math.Min(first.Length, 9)) : Figures(value);
    }
}
