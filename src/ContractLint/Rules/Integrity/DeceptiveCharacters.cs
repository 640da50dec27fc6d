using ContractLint.Text;

namespace ContractLint.Rules.Integrity;

/// <summary>Finds characters that turn text around, hide inside words, or pass for letters of another script.</summary>
/// <remarks>
/// Let through: joiners of emoji and of scripts that need them, marks of direction around Arabic or Hebrew, no-break spaces, soft hyphens, ligatures, the flags spelt with tags,
/// and words that are wholly Greek or Cyrillic.
/// </remarks>
internal static class DeceptiveCharacters
{
    // Letters of Greek and Cyrillic that nobody can tell from Latin ones.
    private const string LookAlikes = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧορνАВЕКМНОРСТХЅІЈаеорсухіјѕһԁԛԝ";

    private const char BlackFlag = '\uDFF4';

    /// <summary>The first word with such a character, from the start of the text; <see langword="null"/> without one.</summary>
    public static TextSpan? FirstIn(ReadOnlySpan<char> text)
    {
        // Nothing below the letters of Greek deceives.
        for (var i = text.IndexOfAnyExceptInRange('\0', '\u036F'); i >= 0 && i < text.Length; i++)
        {
            var deceives = text[i] switch
            {
                '\u202D' or '\u202E' => true,
                '\u202A' or '\u202B' or (>= '\u2066' and <= '\u2068') => !HasRightToLeft(text) && TurnsLetters(text, i),
                (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u180E' or '\u115F' or '\u1160' or '\u3164' => IsInsideWord(text, i),
                '\uDB40' => IsTag(text, i),
                (>= '\u0370' and <= '\u052F') => IsAmongLatin(text, i),
                _ => false,
            };

            if (deceives)
                return WordAt(text, i);
        }

        return null;
    }

    private static bool HasRightToLeft(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u0590', '\u08FF') >= 0;

    // Left to right, around a telephone number, changes nothing.
    private static bool TurnsLetters(ReadOnlySpan<char> text, int at) => text[at] is '\u202B' or '\u2067' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    // Between two Latin letters there is nothing to join or to keep apart; an address may break anywhere.
    private static bool IsInsideWord(ReadOnlySpan<char> text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (after < text.Length && IsInvisible(text[after]))
            after++;

        return before >= 0 && after < text.Length && IsLatin(text[before]) && IsLatin(text[after]) && !IsAddress(text, at);
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int at)
    {
        var word = WordAt(text, at);
        return text.Slice(word.Start, word.Length).TrimEnd(".,;:!?)»\"").IndexOfAny("/@_.") >= 0;
    }

    // Tags spell the flags of regions after a black flag; anywhere else they spell text that is not shown.
    private static bool IsTag(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length || text[at + 1] is < '\uDC20' or > '\uDC7F')
            return false;

        while (at >= 2 && text[at - 2] is '\uDB40')
            at -= 2;

        return at == 0 || text[at - 1] is not BlackFlag;
    }

    // A look-alike in a word that is otherwise Latin: "сontract" with a Cyrillic first letter.
    private static bool IsAmongLatin(ReadOnlySpan<char> text, int at)
    {
        if (!LookAlikes.Contains(text[at]))
            return false;

        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        while (end < text.Length && char.IsLetter(text[end]))
            end++;

        var (latin, others) = (0, 0);
        foreach (var letter in text[start..end])
        {
            latin += IsLatin(letter) ? 1 : 0;
            others += letter is >= '\u0370' and <= '\u052F' && !LookAlikes.Contains(letter) ? 1 : 0;
        }

        // "μΩ", "Δt": a sign beside a letter or two is a quantity.
        return latin > 2 && others == 0;
    }

    private static TextSpan WordAt(ReadOnlySpan<char> text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsLatin(char character) => char.IsLetter(character) && character is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsInvisible(char character) => character is (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u180E' or '\u115F' or '\u1160' or '\u3164';
}
