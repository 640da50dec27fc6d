using ContractLint.Patterns;

namespace ContractLint.Semantics.Guards;

/// <summary>G8: a price governs the same work, in the clause or in the sentence that follows.</summary>
internal static class PriceGuard
{
    // "Un audit gratuit, puis la mission sera facturée", "paid only if selected": the price is that of something else, or uncertain.
    private static readonly HashSet<string> Turns = new(
        ["puis", "ensuite", "then", "afterwards", "après", "suite", "reste", "rest", "remainder", "if", "si", "only", "seulement", "uniquement", "once", "lorsque", "subsequent", "later"],
        StringComparer.Ordinal);

    public static GuardOutcome Check(GuardedMatch match)
    {
        var isFree = match.Sentence.Has(FrameLexicon.Free);
        if (HasPrice(match, isFree))
            return GuardOutcome.Veto;

        return !isFree && IsPricedNext(match) ? GuardOutcome.Veto : GuardOutcome.Clear;
    }

    // Said to be free, a value beside it is what the gift is worth: only a word of payment counts, and only of the same work.
    private static bool HasPrice(GuardedMatch match, bool isFree)
    {
        var segment = Segments.ClauseAround(match);

        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            var isInClause = annotation.Start >= segment.Start && annotation.Start < segment.End;
            if (isInClause && annotation.Symbol == GuardLexicon.Priced && !(isFree && HasTurn(match, annotation)))
                return true;

            if (isInClause && !isFree && annotation.Symbol is GuardLexicon.AsksPrice or "money")
                return true;
        }

        return false;
    }

    private static bool HasTurn(GuardedMatch match, Annotation price)
    {
        var (from, to) = price.Start >= match.End ? (match.End, price.Start) : (price.End, match.Start);
        for (var i = Math.Max(0, from - 1); i < to; i++)
        {
            if (Turns.Contains(match.Sentence.Words.Words[i].Normal))
                return true;
        }

        return price.End < match.Sentence.Words.Words.Count && Turns.Contains(match.Sentence.Words.Words[price.End].Normal);
    }

    // "Nous vous demandons un audit. Il sera facturé au temps passé."
    private static bool IsPricedNext(GuardedMatch match)
    {
        var next = match.Model.IndexOf(match.Sentence) + 1;
        if (next >= match.Model.Sentences.Length || match.Model.Sentences[next] is not { } sentence || sentence.Block != match.Sentence.Block || sentence.Words.Words.Count == 0)
            return false;

        var pointsBack = sentence.Words.Words[0].Normal is "il" or "elle" or "celui" or "celle" or "ce" or "cet" or "cette" or "it" or "this" or "that" or "these" or "they";
        return pointsBack && !sentence.Has(FrameLexicon.Free) && (sentence.Has(GuardLexicon.Priced) || sentence.Has("money"));
    }
}
