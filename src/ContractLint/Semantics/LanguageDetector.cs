using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Tells French from English by the little words each uses all the time.</summary>
internal static class LanguageDetector
{
    /// <summary>How much a little word speaks for its language; an accent speaks half as much.</summary>
    public const int LittleWord = 2;

    private const int LongestWord = 7;

    private static readonly HashSet<string> French = new(
        ["le", "la", "les", "l'", "de", "des", "du", "d'", "un", "une", "et", "est", "sont", "que", "qui", "qu'", "dans", "pour", "par", "sur", "avec", "sans", "au", "aux", "ce",
         "cette", "ces", "son", "sa", "ses", "leur", "nous", "vous", "votre", "vos", "notre", "nos", "il", "elle", "se", "s'", "ne", "n'", "pas", "plus", "ou", "à", "en",
         "être", "avoir", "tout", "toute", "tous", "aucun", "aucune", "mais", "donc", "je", "j'", "c'", "mon", "mes", "merci", "bonjour", "été", "sera", "doit", "chaque"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> English = new(
        ["the", "of", "and", "to", "in", "is", "are", "that", "for", "with", "by", "on", "at", "this", "these", "shall", "any", "such", "or", "be", "will", "not", "from", "its",
         "it", "as", "has", "have", "which", "who", "we", "you", "your", "our", "their", "they", "i", "my", "an", "if", "no", "all", "each", "may", "must", "would", "could",
         "should", "can", "was", "were", "but", "so", "do", "does", "please", "hi", "hello", "thanks", "what", "how", "when"],
        StringComparer.Ordinal);

    /// <summary>Adds the words of a text to the counts of both languages.</summary>
    public static LanguageCounts Count(IReadOnlyList<Word> words)
    {
        var (english, french) = (0, 0);

        foreach (var word in words)
        {
            if (word.Kind is not WordKind.Letters)
                continue;

            // The little words are little.
            var isShort = word.Normal.Length <= LongestWord;
            french += isShort && French.Contains(word.Normal) ? LittleWord : Accents.HasAccent(word.Normal) ? 1 : 0;
            english += isShort && English.Contains(word.Normal) ? LittleWord : 0;
        }

        return new(english, french);
    }
}
