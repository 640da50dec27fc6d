using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>What the phrases of one page matched in a document: finds, their evidence, and the sentences that hold a veto. Sentences are indices, in order.</summary>
internal sealed class PageHits
{
    // A sentence is reported once, or a few times by a class: more wordings of one rule in it change nothing but the time.
    private const int MostInSentence = 64;

    private readonly Dictionary<PhraseRole, List<int>> vetoes = [];

    /// <summary>The matches of the blocks that find, in document order.</summary>
    public List<(int Sentence, RuleHit Hit)> Finds { get; } = [];

    /// <summary>The matches of the blocks that support others, in document order.</summary>
    public List<(int Sentence, RuleHit Hit)> Evidence { get; } = [];

    public void Add(int sentence, RuleHit hit)
    {
        var role = hit.Phrase.Effect.Role;

        if (role is PhraseRole.Find)
            AddHit(Finds, sentence, hit);
        else if (role is PhraseRole.Evidence)
            AddHit(Evidence, sentence, hit);
        else
            AddVeto(role, sentence);
    }

    /// <summary>The matches of the blocks that find in the sentences <c>[first, end)</c>.</summary>
    public IEnumerable<RuleHit> FindsIn(int first, int end)
    {
        var (low, high) = (0, Finds.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Finds[middle].Sentence < first ? (middle + 1, high) : (low, middle);
        }

        for (; low < Finds.Count && Finds[low].Sentence < end; low++)
            yield return Finds[low].Hit;
    }

    /// <summary>Whether a veto of that reach stands somewhere.</summary>
    public bool HasVeto(PhraseRole role) => vetoes.ContainsKey(role);

    /// <summary>Whether one of the sentences <c>[first, end)</c> holds a veto of that reach.</summary>
    public bool IsVetoed(PhraseRole role, int first, int end) => vetoes.TryGetValue(role, out var sentences) && HoldsOne(sentences, first, end);

    /// <summary>Whether an ordered list of sentences holds one of <c>[first, end)</c>.</summary>
    public static bool HoldsOne(List<int> sentences, int first, int end)
    {
        var index = sentences.BinarySearch(first);
        index = index < 0 ? ~index : index;
        return index < sentences.Count && sentences[index] < end;
    }

    private static void AddHit(List<(int Sentence, RuleHit Hit)> hits, int sentence, RuleHit hit)
    {
        if (hits.Count < MostInSentence || hits[^MostInSentence].Sentence != sentence)
            hits.Add((sentence, hit));
    }

    // Sentences come in order.
    private void AddVeto(PhraseRole role, int sentence)
    {
        if (!vetoes.TryGetValue(role, out var sentences))
            vetoes.Add(role, sentences = []);

        if (sentences.Count == 0 || sentences[^1] != sentence)
            sentences.Add(sentence);
    }
}
