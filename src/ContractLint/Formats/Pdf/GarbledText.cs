using ContractLint.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>Tells text from what a broken font gives for it: the right marks on the page, other characters in the file.</summary>
/// <remarks>
/// Programs that number the marks of a font as they please, and forget to say which is which, give "7KLV DJUHHPHQW" for "This agreement".
/// How often each letter stands in a text tells: languages in Latin letters are alike in that, and what comes out of such a font is not.
/// </remarks>
internal static class GarbledText
{
    // Of a thousand letters, how many are a, b, c…, in English and in French.
    private static readonly int[] English = [82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1];
    private static readonly int[] French = [82, 9, 33, 37, 172, 11, 9, 7, 76, 6, 1, 55, 30, 71, 58, 25, 14, 67, 79, 72, 63, 18, 1, 4, 3, 3];

    // Texts in a dozen languages lie above 0.85, names and lists included; shuffled letters about 0.55.
    private const double LikenessOfLanguage = 0.72;
    private const double LikenessOfFewLetters = 0.6;
    private const int ManyLetters = 250;
    private const int EnoughLetters = 100;

    /// <summary>Whether so many marks have no character that the rest says little.</summary>
    public static bool IsUnmapped(int unmapped, List<Glyph> glyphs) => unmapped >= 20 && unmapped * 10 > glyphs.Count(glyph => !glyph.IsSpace) * 3;

    /// <summary>Whether the letters of a page are those of no language.</summary>
    public static bool IsNoLanguage(PageText page)
    {
        var counts = new int[26];
        var (latin, others) = (0, 0);

        foreach (var word in page.Regions.SelectMany(region => region).SelectMany(line => line.Words))
            Count(word.Text, counts, ref latin, ref others);

        // Greek, Arabic or Chinese have other letters, and other ways to be told.
        if (latin < EnoughLetters || others > latin)
            return false;

        var likeness = Math.Max(Likeness(counts, English), Likeness(counts, French));
        return likeness < (latin < ManyLetters ? LikenessOfFewLetters : LikenessOfLanguage);
    }

    // Words of three letters or more: codes, numbers and signs have no language.
    private static void Count(string word, int[] counts, ref int latin, ref int others)
    {
        if (word.Length < 3 || word.Any(char.IsAsciiDigit))
            return;

        foreach (var character in Accents.Strip(word))
        {
            var letter = char.ToLowerInvariant(character);
            if (letter is >= 'a' and <= 'z')
            {
                counts[letter - 'a']++;
                latin++;
            }
            else if (char.IsLetter(letter))
            {
                others++;
            }
        }
    }

    private static double Likeness(int[] counts, int[] language)
    {
        var (product, ours, theirs) = (0.0, 0.0, 0.0);
        for (var i = 0; i < counts.Length; i++)
        {
            product += (double)counts[i] * language[i];
            ours += (double)counts[i] * counts[i];
            theirs += (double)language[i] * language[i];
        }

        return ours > 0 ? product / Math.Sqrt(ours * theirs) : 0;
    }
}
