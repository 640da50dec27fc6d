using ContractLint.Text;

namespace ContractLint.Replies;

/// <summary>The words that link one sentence to another; in one letter each stands once, « mais » and "but" as often as they are wanted.</summary>
internal static class LinkingWords
{
    /// <summary>Those that may be left out: adverbs, which no grammar hangs on.</summary>
    private static readonly string[] French = ["plutôt", "ensuite", "donc", "aussi", "en revanche", "toutefois", "néanmoins", "pour autant", "d'ailleurs", "d'ici là"];

    private static readonly string[] English = ["instead", "then", "however", "still", "also", "moreover", "meanwhile", "otherwise"];

    /// <summary>The sentence without the linking words that an earlier one has used; adds its own to <paramref name="used"/>.</summary>
    public static string WithoutRepeats(string sentence, Language language, ISet<string> used)
    {
        foreach (var word in language is Language.French ? French : English)
        {
            var position = Find(sentence, word, 0);
            if (position < 0)
                continue;

            if (used.Add(word))
                position = Find(sentence, word, position + word.Length);

            for (; position >= 0; position = Find(sentence, word, position + 1))
            {
                if (IsNeeded(sentence, word, position))
                    break;
                sentence = Remove(sentence, position, word.Length);
            }
        }

        return sentence;
    }

    // « plutôt que », « aussi simple que » compare; "and then some" is none of ours.
    private static bool IsNeeded(string sentence, string word, int position)
    {
        var after = sentence.AsSpan(position + word.Length).TrimStart();
        return word switch
        {
            "plutôt" => after.StartsWith("que") || after.StartsWith("qu'"),
            "aussi" => true,
            _ => false,
        };
    }

    private static string Remove(string sentence, int start, int length)
    {
        var (before, after) = (sentence[..start].TrimEnd(' '), sentence[(start + length)..].TrimStart(' '));

        // A word between commas leaves with both, or with the one that opens what follows.
        if (after.StartsWith(','))
            after = after[1..].TrimStart(' ');
        if (before.EndsWith(','))
            before = before[..^1];

        var opens = before.Length == 0 || before[^1] is '.' or '!' or '?';
        if (opens && after.Length > 0)
            after = char.ToUpperInvariant(after[0]) + after[1..];
        var isTight = before.Length == 0 || after.Length == 0 || after[0] is '.' or ',' || char.IsWhiteSpace(after[0]);
        return isTight ? before + after : $"{before} {after}";
    }

    private static int Find(string sentence, string word, int from)
    {
        // What stood at the end may just have been removed.
        from = Math.Min(from, sentence.Length);
        for (var at = sentence.IndexOf(word, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var isWhole = (at == 0 || !char.IsLetter(sentence[at - 1])) && (at + word.Length == sentence.Length || !char.IsLetter(sentence[at + word.Length]));
            if (isWhole)
                return at;
        }

        return -1;
    }
}
