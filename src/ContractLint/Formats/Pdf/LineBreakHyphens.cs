namespace ContractLint.Formats.Pdf;

/// <summary>Decides whether a hyphen at the end of a line was only put there to break a word, or belongs to a compound.</summary>
/// <remarks>The document itself is the witness: the word as it is written elsewhere. Without a witness, first parts that make compounds decide.</remarks>
internal sealed class LineBreakHyphens
{
    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Remembers the words of a line other than those its ends break.</summary>
    public void Learn(TextLine line)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            var text = line.Words[i].Text;
            if (text.Length > 3 && (i < line.Words.Count - 1 || !IsHyphen(text[^1])))
                words.Add(Trimmed(text));
        }
    }

    /// <summary>Whether the word ends with a hyphen that could be that of a line break.</summary>
    public static bool MayBreak(string word) => word.Length > 1 && (word[^1] is '\u00AD' || (IsHyphen(word[^1]) && char.IsLetter(word[^2])));

    /// <summary>Whether <paramref name="before"/>, which ends with a hyphen, and <paramref name="after"/> are one word without it.</summary>
    public bool JoinsWithoutHyphen(string before, string after)
    {
        if (before[^1] is '\u00AD')
            return true;

        if (!char.IsLower(after[0]) || !char.IsLower(before[^2]) || IsOfAddress(before) || IsOfAddress(Trimmed(after)))
            return false;

        var (joined, compound) = (Trimmed(before[..^1] + after), Trimmed(before[..^1] + "-" + after));
        var (knowsJoined, knowsCompound) = (words.Contains(joined), words.Contains(compound));

        if (knowsJoined != knowsCompound)
            return knowsJoined;

        // "cinquante-" before "et-un", "c'est-" before "à-dire": one hyphen calls for another.
        if (after.AsSpan(0, after.Length - 1).ContainsAny('-', '\u2010', '\u2011') || before.AsSpan(0, before.Length - 1).ContainsAny('-', '\u2010', '\u2011'))
            return false;

        return !HyphenatedCompounds.Contain(LastPart(before), Trimmed(after));
    }

    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u00AD';

    // The hyphens of "anna@two-rivers.example" and "www.two-rivers.example/two-page-guide" are part of the address.
    private static bool IsOfAddress(string word)
    {
        for (var i = 1; i < word.Length - 1; i++)
        {
            if (word[i] is '@' or '/' || (word[i] is '.' && char.IsLetter(word[i - 1]) && char.IsLetter(word[i + 1])))
                return true;
        }

        return false;
    }

    private static string LastPart(string before)
    {
        var end = before.Length - 1;
        var start = end;
        while (start > 0 && char.IsLetter(before[start - 1]))
            start--;

        return before[start..end];
    }

    private static string Trimmed(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && !char.IsLetterOrDigit(word[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(word[end - 1]))
            end--;

        return word[start..end];
    }
}
