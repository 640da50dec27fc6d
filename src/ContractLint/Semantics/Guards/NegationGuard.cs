using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>G1: the trigger is denied. "Aucune clause de non-concurrence", "we do not expect a free audit", "l'audit n'est pas gratuit".</summary>
internal static class NegationGuard
{
    private const int ReachBefore = 8;

    public static GuardOutcome Check(GuardedMatch match)
    {
        var sentence = match.Sentence;
        var segment = Segments.Around(match);

        foreach (var negator in sentence.Words.Annotations)
        {
            if (negator.Symbol != Negation.Symbol || IsPartOfFrame(sentence, negator))
                continue;

            var governs = negator.Start >= segment.Start && negator.Start < match.Start && match.Start - negator.Start <= ReachBefore;
            var inside = negator.Start >= match.Start && negator.Start < match.End && !match.SpeaksOfNegation;
            if ((governs || inside) && !IsReopened(sentence, negator.Start, match.End))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    // "shall not", "ne pourra", "non rémunéré", "at no cost": the negator makes the frame and denies nothing else.
    private static bool IsPartOfFrame(SentenceModel sentence, Annotation negator)
    {
        foreach (var annotation in sentence.Words.Annotations)
        {
            var isFrame = annotation.Symbol is FrameLexicon.Forbid or FrameLexicon.Free or GuardLexicon.Elsewhere;
            if (isFrame && annotation.Start - 1 <= negator.Start && negator.Start <= annotation.End + 1)
                return true;
        }

        return false;
    }

    // "Aucune exclusivité, sauf chez les concurrents": what follows "sauf" stands.
    private static bool IsReopened(SentenceModel sentence, int negator, int end)
    {
        foreach (var annotation in sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Reopens && annotation.Start > negator && annotation.Start < end)
                return true;
        }

        return false;
    }
}
