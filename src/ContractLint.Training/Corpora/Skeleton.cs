using ContractLint.Text;

namespace ContractLint.Training.Corpora;

/// <summary>What is left of a text without its numbers, names and small words: two units of one skeleton are one unit.</summary>
internal static class Skeleton
{
    private static readonly HashSet<string> SmallWords = new(
        ["le", "la", "les", "l'", "un", "une", "des", "du", "de", "d'", "à", "au", "aux", "et", "ou", "en", "dans", "sur", "pour", "par", "que", "qu'", "qui", "ce", "cette", "ces", "se", "s'", "son", "sa", "ses",
         "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "by", "with", "at", "is", "are", "be", "as", "that", "this", "these", "it", "its", "'s"],
        StringComparer.Ordinal);

    /// <summary>The words of a text as they are compared: numbers and names masked, small words left out.</summary>
    public static IEnumerable<string> WordsOf(string text)
    {
        var isNumber = false;
        foreach (var word in WordScanner.Scan(text))
        {
            // "4 000" is one number.
            var follows = isNumber;
            isNumber = word.Kind is WordKind.Number;
            if (isNumber && follows)
                continue;

            if (isNumber)
                yield return "#";
            else if (IsName(text, word))
                yield return "@";
            else if (!SmallWords.Contains(word.Normal))
                yield return word.Normal;
        }
    }

    public static string Of(string text) => string.Join(' ', WordsOf(text));

    // A capital that no full stop explains.
    private static bool IsName(string text, Word word)
    {
        if (!char.IsUpper(text[word.Span.Start]))
            return false;

        var before = word.Span.Start - 1;
        while (before >= 0 && (char.IsWhiteSpace(text[before]) || text[before] is '«' or '"' or '“' or '('))
            before--;

        return before >= 0 && text[before] is not ('.' or '!' or '?' or ':' or '…');
    }
}
