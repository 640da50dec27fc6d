namespace ContractLint.Syntax;

/// <summary>Tells the short sentence that serves as the title of its clause, "Non-competition.", from one that says something.</summary>
internal static class RunInTitle
{
    private const int LongestTitle = 80;

    /// <summary>Three words, or up to eight with capitals throughout; "The fee is due." is a sentence.</summary>
    public static bool Is(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length is 0 or > LongestTitle || sentence[^1] is not '.' || SentenceOpeners.Open(sentence))
            return false;

        var (words, small) = (0, 0);
        foreach (var range in sentence.Split(' '))
        {
            var word = sentence[range];
            words++;
            small += word.Length > 3 && char.IsLower(word[0]) ? 1 : 0;
        }

        return words <= 3 || (words <= 8 && small == 0);
    }
}
