using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>A match that guards are asked about: the words <c>[Start, End)</c> of a sentence.</summary>
/// <remarks><see cref="SpeaksOfNegation"/>: the phrase itself names a negator ("no reject button"), so one inside the match is part of the trigger.</remarks>
public sealed record GuardedMatch(SemanticModel Model, SentenceModel Sentence, int Start, int End, bool SpeaksOfNegation)
{
    private const int Furthest = 250;

    private List<Annotation>? nearby;

    /// <summary>The annotations of the stem and those no more than a few lines away: on a page without a full stop guards must not read all of it.</summary>
    internal IReadOnlyList<Annotation> Nearby => nearby ??= FindNearby();

    private List<Annotation> FindNearby()
    {
        var found = new List<Annotation>();

        foreach (var annotation in Sentence.Words.Annotations)
        {
            if (annotation.Start >= End + Furthest)
                break;

            if (annotation.Start < Sentence.StemLength || annotation.End > Start - Furthest)
                found.Add(annotation);
        }

        return found;
    }

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
