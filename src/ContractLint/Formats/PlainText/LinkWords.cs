namespace ContractLint.Formats.PlainText;

/// <summary>Little words that neither end a thing said nor begin one: where a line breaks at one of them, it was wrapped.</summary>
internal static class LinkWords
{
    // After these something must come.
    private static readonly HashSet<string> Leading = new(
        ["le", "la", "les", "un", "une", "des", "du", "de", "au", "aux", "à", "en", "dans", "pour", "par", "sur", "avec", "sans", "chez", "et", "ou", "que", "qui", "dont", "ce", "cette", "ces", "son", "sa",
         "ses", "ne", "the", "a", "an", "of", "to", "for", "with", "by", "on", "at", "in", "from", "and", "or", "that", "which", "its", "their", "any", "shall", "will", "may", "must", "not", "is", "are", "be"],
        StringComparer.Ordinal);

    // Before these something must have come.
    private static readonly HashSet<string> Trailing = new(
        ["de", "du", "des", "aux", "pour", "par", "avec", "sans", "chez", "et", "ou", "que", "qui", "dont", "pendant", "durant",
         "of", "to", "for", "with", "by", "from", "and", "or", "that", "which", "shall", "will", "during", "within"],
        StringComparer.Ordinal);

    /// <summary>Whether the line below goes on with what the line above began: it starts in lower case, and a link word stands at the break.</summary>
    public static bool Hang(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        if (!char.IsLower(below[0]))
            return false;

        var lastStart = above.LastIndexOfAny(' ', '\t', '\u00A0') + 1;
        var firstEnd = below.IndexOfAny(' ', '\t', '\u00A0');
        var last = above[lastStart..].ToString().ToLowerInvariant();
        var first = (firstEnd < 0 ? below : below[..firstEnd]).ToString();

        return lastStart > 0 && (Leading.Contains(last) || Trailing.Contains(first));
    }
}
