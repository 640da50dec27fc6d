namespace ContractLint.Syntax;

/// <summary>The words that stand before the number of a clause, and how high what they number stands in a document.</summary>
internal static class LabelWords
{
    private static readonly (string Word, int Rank)[] Ranks =
    [
        ("annexe", 0), ("annex", 0), ("appendix", 0), ("exhibit", 0), ("schedule", 0), ("attachment", 0), ("addendum", 0), ("avenant", 0),
        ("livre", 1), ("titre", 1), ("title", 1), ("partie", 1), ("part", 1),
        ("chapitre", 2), ("chapter", 2),
        ("article", 3), ("art.", 3), ("art", 3),
        ("section", 4), ("sec.", 4), ("clause", 4), ("paragraphe", 5), ("paragraph", 5), ("alinéa", 6),
    ];

    // Words that point at a number without ever opening a clause with it.
    private static readonly string[] Pointers = ["articles", "sections", "clauses", "annexes", "exhibits", "schedules", "paragraphes", "paragraphs", "point", "points", "et", "and", "ou", "or", "à", "to", "n°", "no.", "§"];

    /// <summary>The rank of the label word, 0 for annexes, which stand highest; −1 for another word.</summary>
    public static int Rank(ReadOnlySpan<char> word)
    {
        foreach (var (known, rank) in Ranks)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
                return rank;
        }

        return -1;
    }

    public static bool IsOne(ReadOnlySpan<char> word) => word.Length <= 12 && Rank(word) >= 0;

    /// <summary>Whether the last word of <paramref name="text"/> announces a number: a line broken between "article" and "7.2".</summary>
    public static bool EndsWithOne(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - 20)..].TrimEnd();
        var start = text.LastIndexOfAny(" \n\u00A0'’") + 1;
        var word = text[start..].TrimStart("(«“\"'’");
        if (IsOne(word))
            return true;

        foreach (var pointer in Pointers)
        {
            if (word.Equals(pointer, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
