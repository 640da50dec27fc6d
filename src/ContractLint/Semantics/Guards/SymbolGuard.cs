using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>The guards that only ask whether a wording of the lexicon stands near enough, and is not denied itself.</summary>
internal static class SymbolGuard
{
    private const int ReachOfDenial = 3;

    /// <summary>Anywhere in the sentence; "without written authorisation" is no authorisation.</summary>
    public static GuardOutcome InSentence(GuardedMatch match, string symbol)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == symbol && !IsDenied(match.Sentence, annotation))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    /// <summary>In the same segment, at most <paramref name="reach"/> words away on either side; denied or not where <paramref name="mayBeDenied"/>.</summary>
    public static GuardOutcome Near(GuardedMatch match, string symbol, int reach, bool mayBeDenied = false)
    {
        var segment = Segments.Around(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            var near = annotation.Symbol == symbol && annotation.End > segment.Start && annotation.Start < segment.End;
            if (near && annotation.End >= match.Start - reach && annotation.Start <= match.End + reach && (mayBeDenied || !IsDenied(match.Sentence, annotation)))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    /// <summary>Whether a negator stands just before an annotation.</summary>
    public static bool IsDenied(SentenceModel sentence, Annotation annotation)
    {
        for (var i = annotation.Start - 1; i >= 0 && i >= annotation.Start - ReachOfDenial; i--)
        {
            if (Negation.IsNegator(sentence.Words.Words, i))
                return true;
        }

        return false;
    }
}
