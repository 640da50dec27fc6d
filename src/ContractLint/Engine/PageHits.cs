using ContractLint.Rules;

namespace ContractLint.Engine;

/// <summary>What the phrases of one page matched in a document: finds, and the sentences that hold a veto. Sentences are indices, in order.</summary>
internal sealed class PageHits
{
    // A sentence is reported once, or a few times by a class: more wordings of one rule in it change nothing but the time.
    private const int MostInSentence = 64;

    private int inSentence;
    private readonly List<int> vetoedSentences = [];
    private readonly List<int> clauseVetoes = [];

    /// <summary>The matches of the blocks that find, in document order.</summary>
    public List<(int Sentence, RuleHit Hit)> Finds { get; } = [];

    public void Add(int sentence, RuleHit hit)
    {
        switch (hit.Phrase.Block.Role)
        {
            case PhraseRole.Find:
                inSentence = Finds.Count > 0 && Finds[^1].Sentence == sentence ? inSentence + 1 : 1;
                if (inSentence <= MostInSentence)
                    Finds.Add((sentence, hit));
                break;
            case PhraseRole.UnlessInSentence:
                AddOnce(vetoedSentences, sentence);
                break;
            case PhraseRole.UnlessInClause:
                AddOnce(clauseVetoes, sentence);
                break;
        }
    }

    public bool IsVetoed(int sentence) => vetoedSentences.BinarySearch(sentence) >= 0;

    public bool HasClauseVeto => clauseVetoes.Count > 0;

    /// <summary>Whether one of the sentences <c>[first, end)</c> holds a veto for its whole clause.</summary>
    public bool IsClauseVetoed(int first, int end)
    {
        var index = clauseVetoes.BinarySearch(first);
        index = index < 0 ? ~index : index;
        return index < clauseVetoes.Count && clauseVetoes[index] < end;
    }

    // Sentences come in order.
    private static void AddOnce(List<int> sentences, int sentence)
    {
        if (sentences.Count == 0 || sentences[^1] != sentence)
            sentences.Add(sentence);
    }
}
