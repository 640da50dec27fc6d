namespace ContractLint.Semantics.Guards;

/// <summary>A match that guards are asked about: the words <c>[Start, End)</c> of a sentence.</summary>
/// <remarks><see cref="SpeaksOfNegation"/>: the phrase itself names a negator ("no reject button"), so one inside the match is part of the trigger.</remarks>
public sealed record GuardedMatch(SemanticModel Model, SentenceModel Sentence, int Start, int End, bool SpeaksOfNegation)
{
    /// <summary>Whether an annotation of the symbol shares a word with the match.</summary>
    public bool Covers(string symbol)
    {
        foreach (var annotation in Sentence.Words.Annotations)
        {
            if (annotation.Symbol == symbol && annotation.Start < End && Start < annotation.End)
                return true;
        }

        return false;
    }
}
