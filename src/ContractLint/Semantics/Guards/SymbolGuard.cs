namespace ContractLint.Semantics.Guards;

/// <summary>The guards that only ask whether a wording of the lexicon stands near enough.</summary>
internal static class SymbolGuard
{
    /// <summary>Anywhere in the sentence.</summary>
    public static GuardOutcome InSentence(GuardedMatch match, string symbol) => match.Sentence.Has(symbol) ? GuardOutcome.Veto : GuardOutcome.Clear;

    /// <summary>In the same segment, at most <paramref name="reach"/> words away on either side.</summary>
    public static GuardOutcome Near(GuardedMatch match, string symbol, int reach)
    {
        var segment = Segments.Around(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            var near = annotation.Symbol == symbol && annotation.End > segment.Start && annotation.Start < segment.End;
            if (near && annotation.End >= match.Start - reach && annotation.Start <= match.End + reach)
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }
}
