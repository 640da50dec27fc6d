using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>The French future tense, which obliges in a contract: "le Prestataire réalisera", and forbids when denied: "n'exercera pas".</summary>
internal static class FutureTense
{
    private const int ReachOfDenial = 3;

    // Futures of being and having bind nobody, and some nouns end like futures.
    private static readonly HashSet<string> NoFrame = new(
        ["sera", "seront", "aura", "auront", "pourra", "pourront", "devra", "devront", "faudra", "saura", "opéra", "caméra", "extra", "infra", "intra", "ultra", "supra", "terra", "aura", "para"],
        StringComparer.Ordinal);

    public static void Mark(IReadOnlyList<Word> words, Language language, List<Annotation> annotations)
    {
        if (language is not Language.French)
            return;

        for (var i = 0; i < words.Count; i++)
        {
            if (!IsFuture(words[i].Normal))
                continue;

            // The denial belongs to the frame: « n'exercera ».
            var denial = DenialBefore(words, i);
            annotations.Add(denial < i ? new(FrameLexicon.Forbid, denial, i + 1) : new(FrameLexicon.Oblige, i, i + 1));
        }
    }

    private static bool IsFuture(string word) =>
        (word.Length >= 5 || word is "fera" or "ira") && !NoFrame.Contains(word) && (word.EndsWith("ra", StringComparison.Ordinal) || word.EndsWith("ront", StringComparison.Ordinal) || word.EndsWith("rez", StringComparison.Ordinal));

    private static int DenialBefore(IReadOnlyList<Word> words, int verb)
    {
        for (var i = Math.Max(0, verb - ReachOfDenial); i < verb; i++)
        {
            if (words[i].Normal is "ne" or "n'")
                return i;
        }

        return verb;
    }
}
