namespace ContractLint.Semantics.Guards;

/// <summary>Asks the guards of <c>rules.md</c> §2 about a match.</summary>
public static class GuardEvaluator
{
    private const int ReachOfVerb = 6;

    public static GuardOutcome Check(Guard guard, GuardedMatch match) => guard switch
    {
        Guard.Negation => NegationGuard.Check(match),
        Guard.Direction => DirectionGuard.Check(match),
        Guard.Quotation => QuotationGuard.Check(match),
        Guard.Definition => DefinitionGuard.Check(match),
        Guard.HeadingOnly => HeadingGuard.Check(match),
        Guard.Hypothetical => HypotheticalGuard.Check(match),
        Guard.OwnOffer => OwnOfferGuard.Check(match),
        Guard.PriceNearby => PriceGuard.Check(match),
        Guard.LawfulBasis => SymbolGuard.InSentence(match, GuardLexicon.Authorised),
        Guard.DefensiveVerb => SymbolGuard.Near(match, GuardLexicon.Defends, ReachOfVerb),
        Guard.ProperName => ProperNameGuard.Check(match),
        Guard.DeferredToAnnex => SymbolGuard.InSentence(match, GuardLexicon.Annexed),
        Guard.CompliancePromise => ComplianceGuard.Check(match),
        Guard.OtherTime => OtherTimeGuard.Check(match),
        Guard.TemplateGuidance => TemplateGuidanceGuard.Check(match),
        Guard.Mutuality => MutualityGuard.Check(match),
        Guard.LegalMinimum => SymbolGuard.Near(match, GuardLexicon.RestatesLaw, 1, mayBeDenied: true),
        Guard.ListContext => ListContextGuard.Check(match),
        _ => GuardOutcome.Clear,
    };

    /// <summary>The party that a match binds; <see langword="null"/> where the sentence does not say.</summary>
    public static Role? BoundParty(GuardedMatch match) => DirectionGuard.BoundParty(match);
}
