using System.Text;

namespace ContractLint.Formats;

/// <summary>Character sets of one byte a letter, told apart by which of them makes words of the accented letters.</summary>
internal static class OneByteEncodings
{
    private const int SampleLength = 65_536;

    private const string FrenchLetters = "éèêëàâäçùûüîïôöœæñ";
    private const string FrenchCapitals = "ÉÈÊÀÂÇÔÎŒÆ";
    private const string Quotes = "«»“”‘‹›";
    private const string Signs = "–—…•°§£©®™·²³½¼¾±×";

    // Of two that read a text equally well the first is the more usual one.
    private static readonly int[] CodePages = [1252, 28605, 10000, 850];

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        Encoding? best = null;
        var bestScore = int.MinValue;

        foreach (var codePage in CodePages)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Latin1;
            var score = Score(encoding.GetString(sample));
            if (score > bestScore)
                (best, bestScore) = (encoding, score);
        }

        return best!.GetString(bytes);
    }

    private static int Score(string text)
    {
        var score = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '\u007F')
                score += Score(text[i], i > 0 ? text[i - 1] : '\n', i + 1 < text.Length ? text[i + 1] : '\n');
        }

        return score;
    }

    // How likely a character stands between those two in a text of the West.
    private static int Score(char character, char before, char after)
    {
        var isInWord = char.IsLetter(before) || char.IsLetter(after);

        if (FrenchLetters.Contains(character, StringComparison.Ordinal))
            return isInWord ? 3 : character is 'à' ? 3 : -1;

        if (FrenchCapitals.Contains(character, StringComparison.Ordinal))
            return char.IsLower(before) ? -3 : 2;

        if (char.IsLetter(character))
            return -2;

        return character switch
        {
            '’' => isInWord ? 3 : 0,
            '€' => char.IsDigit(before) || char.IsWhiteSpace(before) ? 2 : 0,
            '\u00A0' => isInWord || char.IsDigit(before) || char.IsPunctuation(after) ? 1 : 0,
            '¤' => -1,
            _ when Quotes.Contains(character, StringComparison.Ordinal) => char.IsLetter(before) && char.IsLetter(after) ? -2 : 1,
            _ when Signs.Contains(character, StringComparison.Ordinal) => char.IsLetter(before) && char.IsLetter(after) ? -2 : 1,
            _ => char.IsControl(character) ? -5 : -2,
        };
    }
}
