namespace ContractLint.Semantics.Guards;

/// <summary>G2: who is bound. The guard lets pass what binds the reader's side, or does not say whom.</summary>
internal static class DirectionGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var bound = BoundParty(match);
        var mine = match.Model.Options.Side;
        return bound is null or Role.Both || bound == mine ? GuardOutcome.Clear : GuardOutcome.Veto;
    }

    /// <summary>The party that the frame governing a match binds; <see langword="null"/> where the sentence does not say.</summary>
    public static Role? BoundParty(GuardedMatch match)
    {
        Frame? governing = null;

        foreach (var frame in match.Sentence.Frames)
        {
            if (frame.Start >= match.End)
                break;

            // A permission binds nobody: « la Société peut renoncer à la clause de non-concurrence ».
            if (frame.Kind is FrameKind.Entitle)
                continue;

            // A prohibition inside the match governs it, whatever permission or request stands nearer.
            if (governing is null || frame.Kind is FrameKind.Forbid || governing.Value.Kind is not FrameKind.Forbid)
                governing = frame;
        }

        return governing?.Bound;
    }
}
