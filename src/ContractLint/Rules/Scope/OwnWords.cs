using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>Looks for words that the user put into a list of their own: a trade or a sector that no page knows.</summary>
internal static class OwnWords
{
    /// <summary>Where the words stand, in singular or plural, in document order.</summary>
    public static IEnumerable<TextSpan> Find(SemanticModel model, string written)
    {
        var wanted = WordScanner.Scan(written);
        if (wanted.Count == 0)
            yield break;

        foreach (var sentence in model.Sentences)
        {
            for (var start = sentence.StemLength; start + wanted.Count <= sentence.Words.Words.Count; start++)
            {
                if (StandAt(sentence, start, wanted))
                    yield return sentence.SpanOf(start, start + wanted.Count);
            }
        }
    }

    private static bool StandAt(SentenceModel sentence, int start, List<Word> wanted)
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!IsSame(sentence.Words.Words[start + i].Normal, wanted[i].Normal))
                return false;
        }

        return true;
    }

    private static bool IsSame(string word, string wanted) => word == wanted || IsPlural(word, wanted) || IsPlural(wanted, word);

    private static bool IsPlural(string plural, string singular) =>
        plural.Length == singular.Length + 1 && plural[^1] is 's' or 'x' && plural.StartsWith(singular, StringComparison.Ordinal);
}
