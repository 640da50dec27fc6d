namespace ContractLint.Semantics.Guards;

/// <summary>G13: a legal recital or a promise to comply: "conformément à l'article 323-1", "in compliance with GDPR".</summary>
internal static class ComplianceGuard
{
    private const int ReachOfObject = 4;

    // "Conformément à vos consignes, achetez 50 liens" complies with no law.
    private static readonly HashSet<string> NoLaw = new(
        ["consignes", "instructions", "brief", "demande", "demandes", "devis", "cahier", "annexe", "contrat", "planning", "calendrier", "vos", "nos", "agreement", "schedule", "quote", "order", "request", "requests", "our", "client's", "brief"],
        StringComparer.Ordinal);

    public static GuardOutcome Check(GuardedMatch match)
    {
        foreach (var annotation in match.Sentence.Words.Annotations)
        {
            if (annotation.Symbol == GuardLexicon.Complies && !SymbolGuard.IsDenied(match.Sentence, annotation) && !IsPrivate(match.Sentence, annotation.Start, annotation.End))
                return GuardOutcome.Veto;
        }

        return GuardOutcome.Clear;
    }

    private static bool IsPrivate(SentenceModel sentence, int start, int end)
    {
        var words = sentence.Words.Words;
        if (!(words[start].Normal.StartsWith("conform", StringComparison.Ordinal) || words[start].Normal is "in" or "en" or "pursuant"))
            return false;

        for (var i = end; i < words.Count && i < end + ReachOfObject; i++)
        {
            if (NoLaw.Contains(words[i].Normal))
                return true;
        }

        return false;
    }
}
