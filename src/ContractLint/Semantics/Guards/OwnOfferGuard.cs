namespace ContractLint.Semantics.Guards;

/// <summary>G7: the provider's own offer, by choice: "Nous offrons un pré-audit de 30 minutes."</summary>
internal static class OwnOfferGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var segment = Segments.ClauseAround(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol != GuardLexicon.Offers || annotation.Start < segment.Start || annotation.Start >= segment.End)
                continue;

            // "We offer exposure and you will send a free mock-up": what is asked after the offer is none.
            if (!IsDemandedAfter(match, annotation.End))
                return GuardOutcome.Veto;
        }

        return match.Model.Kind.Kind is DocumentKind.Proposal && !IsImposed(match) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    private static bool IsDemandedAfter(GuardedMatch match, int offer)
    {
        foreach (var frame in match.Sentence.Frames)
        {
            if (frame.Start >= offer && frame.Start < match.End && frame.Kind is FrameKind.Oblige or FrameKind.Request or FrameKind.Forbid && frame.Bound == match.Model.Options.Side)
                return true;
        }

        return false;
    }

    // In one's own proposal the future announces ("we will carry out"); only must obliges.
    private static bool IsImposed(GuardedMatch match)
    {
        foreach (var frame in match.Sentence.Frames)
        {
            var binds = frame.Kind is FrameKind.Oblige && frame.Start < match.End && match.Sentence.Words.Words[frame.Start].Normal is "doit" or "doivent" or "devra" or "devront" or "must" or "shall" or "est" or "sont" or "is" or "are";
            if (binds && frame.Bound is Role.Provider or null)
                return binds;
        }

        return false;
    }
}
