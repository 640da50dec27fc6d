namespace ContractLint.Semantics.Guards;

/// <summary>G11: the name of an event, company or product: "a talk at Black Hat Europe", "la société Cloak SARL".</summary>
internal static class ProperNameGuard
{
    private const int ReachOfNoun = 6;

    public static GuardOutcome Check(GuardedMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            if (!IsCapital(match, i))
                return GuardOutcome.Clear;
        }

        // In a text in capitals a capital tells nothing.
        if (!HasSmallWord(match))
            return GuardOutcome.Clear;

        var isNamed = match.Start > match.Sentence.StemLength && IsCapital(match, match.End) && !HasBreak(match);
        return isNamed ? GuardOutcome.Veto : SymbolGuard.Near(match, GuardLexicon.NameFollows, ReachOfNoun);
    }

    private static bool IsCapital(GuardedMatch match, int word) =>
        word < match.Sentence.Words.Words.Count && char.IsUpper(match.Model.Tree.Text[match.Sentence.Words.Words[word].Span.Start]);

    private static bool HasSmallWord(GuardedMatch match)
    {
        for (var i = match.Sentence.StemLength; i < match.Sentence.Words.Words.Count; i++)
        {
            if (char.IsLower(match.Model.Tree.Text[match.Sentence.Words.Words[i].Span.Start]))
                return true;
        }

        return false;
    }

    // A comma after the match begins another name.
    private static bool HasBreak(GuardedMatch match)
    {
        var words = match.Sentence.Words.Words;
        return words[match.End].Span.Start - words[match.End - 1].Span.End > 1;
    }
}
