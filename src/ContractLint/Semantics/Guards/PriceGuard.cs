namespace ContractLint.Semantics.Guards;

/// <summary>G8: a price governs the same work, in the sentence or the one that follows.</summary>
internal static class PriceGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        var priced = match.Sentence.Has(GuardLexicon.Priced);

        // Said to be free, a value beside it is what the gift is worth: only a word of payment counts.
        if (match.Sentence.Has(FrameLexicon.Free))
            return priced ? GuardOutcome.Veto : GuardOutcome.Clear;

        return priced || match.Sentence.Has("money") ? GuardOutcome.Veto : GuardOutcome.Clear;
    }
}
