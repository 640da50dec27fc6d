namespace ContractLint.Semantics.Guards;

/// <summary>G16: the same duty binds both parties: "Chacune des parties s'interdit de débaucher…"; one level lower.</summary>
internal static class MutualityGuard
{
    public static GuardOutcome Check(GuardedMatch match)
    {
        if (DirectionGuard.BoundParty(match) is Role.Both)
            return GuardOutcome.Lower;

        // "…, et réciproquement".
        foreach (var word in match.Sentence.Words.Words)
        {
            if (word.Normal.StartsWith("réciproque", StringComparison.Ordinal) || word.Normal is "mutuellement" or "mutually" or "reciprocally" || (word.Normal is "versa"))
                return GuardOutcome.Lower;
        }

        return GuardOutcome.Clear;
    }
}
