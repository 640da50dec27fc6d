using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>What each guard asks, for a reader who wants to know why a finding was made.</summary>
public static class GuardWords
{
    public static LocalizedText Of(Guard guard) => guard switch
    {
        Guard.Negation => new("not negated", "pas de négation"),
        Guard.Direction => new("binds the provider", "engage le prestataire"),
        Guard.Quotation => new("not a quotation", "pas une citation"),
        Guard.Definition => new("not a mere definition", "pas une simple définition"),
        Guard.HeadingOnly => new("not a bare heading", "pas un titre seul"),
        Guard.Hypothetical => new("not an example or a question", "ni exemple ni question"),
        Guard.OwnOffer => new("not the provider's own offer", "pas une offre du prestataire"),
        Guard.PriceNearby => new("no price for the same work", "aucun prix pour ce travail"),
        Guard.LawfulBasis => new("no consent or authorisation", "ni accord ni autorisation"),
        Guard.DefensiveVerb => new("not a defence against it", "pas une défense contre cela"),
        Guard.ProperName => new("not a proper name", "pas un nom propre"),
        Guard.DeferredToAnnex => new("not left to an annex", "pas renvoyé à une annexe"),
        Guard.CompliancePromise => new("not a promise to comply", "pas un engagement de conformité"),
        Guard.OtherTime => new("about this contract, now", "concerne ce contrat, maintenant"),
        Guard.TemplateGuidance => new("not drafting guidance", "pas une consigne de rédaction"),
        Guard.Mutuality => new("does not bind both alike", "n'engage pas les deux également"),
        Guard.LegalMinimum => new("more than the legal minimum", "plus que le minimum légal"),
        _ => new("not in a list of exclusions", "pas dans une liste d'exclusions"),
    };

    /// <summary>What a guard found that makes a finding weigh less.</summary>
    public static LocalizedText Excuse(Guard guard) => guard switch
    {
        Guard.Mutuality => new("binds both parties alike", "engage les deux parties de la même façon"),
        Guard.OtherTime => new("about another time or contract", "concerne un autre temps ou un autre contrat"),
        _ => new("a circumstance that makes it weigh less", "une circonstance qui l'atténue"),
    };

    /// <summary>All that was checked before a finding was made, in one line.</summary>
    public static string Say(Explanation? explanation, Language language) => explanation is { Guards.IsDefaultOrEmpty: false }
        ? string.Join(", ", explanation.Guards.Select(check => Say(check, language)))
        : ReportWords.NoGuard.Say(language);

    private static string Say(GuardCheck check, Language language) => check.Lowered
        ? ReportWords.LoweredBy.Say(language, ("guard", Excuse(check.Guard).Say(language)))
        : Of(check.Guard).Say(language);
}
