namespace ContractLint.Semantics.Guards;

/// <summary>G14: another time or another contract: "Notre ancienne agence achetait des liens."</summary>
internal static class OtherTimeGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var segment = Segments.ClauseAround(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            var isNear = annotation.Symbol == GuardLexicon.Elsewhere && (annotation.Start < match.Sentence.StemLength || (annotation.Start >= segment.Start && annotation.Start < segment.End));
            if (isNear && !IsAskedAfter(match, annotation.End))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    // "Unlike our previous agency, you will buy links": the past introduces what is asked now.
    private static bool IsAskedAfter(GuardedMatch match, int past)
    {
        foreach (var frame in match.Sentence.Frames)
        {
            if (frame.Start >= past && frame.Start < match.End && frame.Kind is FrameKind.Oblige or FrameKind.Request or FrameKind.Forbid && frame.Bound == match.Model.Options.Side)
                return true;
        }

        return false;
    }
}
