using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Formats.Numbering;

/// <summary>Numbers in words, as headings print them ("Article Two", "Article deux"); figures past ninety-nine.</summary>
internal static class NumberWords
{
    private static readonly string[] EnglishUnits =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] EnglishOrdinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] FrenchUnits =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] FrenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    /// <summary>"Two", "Twenty-one"; "Deux", "Vingt et un".</summary>
    public static string Cardinal(int value, Language language)
    {
        if (value is < 0 or > 99)
            return value.ToString(CultureInfo.InvariantCulture);

        return Capitalized(language is Language.French ? French(value) : English(value));
    }

    /// <summary>"Second", "Twenty-first"; "Deuxième", "Vingt et unième".</summary>
    public static string Ordinal(int value, Language language)
    {
        if (value is < 1 or > 99)
            return OrdinalFigures(value, language);

        return Capitalized(language is Language.French ? FrenchOrdinal(value) : EnglishOrdinal(value));
    }

    /// <summary>"2nd"; "2e".</summary>
    public static string OrdinalFigures(int value, Language language)
    {
        var figures = value.ToString(CultureInfo.InvariantCulture);
        if (language is Language.French)
            return figures + (value == 1 ? "er" : "e");

        return figures + (value % 100 is >= 11 and <= 13 ? "th" : (value % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    private static string English(int value)
    {
        if (value < 20)
            return EnglishUnits[value];

        return value % 10 == 0 ? EnglishTens[value / 10] : $"{EnglishTens[value / 10]}-{EnglishUnits[value % 10]}";
    }

    private static string EnglishOrdinal(int value)
    {
        if (value < 20)
            return EnglishOrdinals[value];

        return value % 10 == 0 ? $"{EnglishTens[value / 10][..^1]}ieth" : $"{EnglishTens[value / 10]}-{EnglishOrdinals[value % 10]}";
    }

    private static string French(int value)
    {
        if (value < 20)
            return FrenchUnits[value];

        // Seventy and ninety count on from ten: soixante-dix, soixante et onze, quatre-vingt-onze.
        var tens = FrenchTens[value / 10];
        var rest = value / 10 is 7 or 9 ? value % 10 + 10 : value % 10;

        return (value, rest) switch
        {
            (80, _) => "quatre-vingts",
            (_, 0) => tens,
            ( < 80, 1 or 11) => $"{tens} et {FrenchUnits[rest]}",
            _ => $"{tens}-{FrenchUnits[rest]}",
        };
    }

    private static string FrenchOrdinal(int value)
    {
        if (value == 1)
            return "premier";

        var cardinal = French(value);

        return cardinal switch
        {
            "quatre-vingts" => "quatre-vingtième",
            _ when cardinal.EndsWith("cinq", StringComparison.Ordinal) => cardinal + "uième",
            _ when cardinal.EndsWith("neuf", StringComparison.Ordinal) => cardinal[..^1] + "vième",
            _ when cardinal.EndsWith('e') => cardinal[..^1] + "ième",
            _ => cardinal + "ième",
        };
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
