namespace ContractLint.Semantics;

/// <summary>A reason not to report, shared by many rules. A page names those its rule needs.</summary>
public enum Guard
{
    /// <summary>G1: the trigger is negated, and no exception re-opens it.</summary>
    Negation = 1,

    /// <summary>G2: the party bound is not the provider.</summary>
    Direction,

    /// <summary>G3: quoted or reported words.</summary>
    Quotation,

    /// <summary>G4: a definition without an obligation.</summary>
    Definition,

    /// <summary>G5: a heading alone, or a clause said to be without object.</summary>
    HeadingOnly,

    /// <summary>G6: hypothetical, interrogative or illustrative, with no request.</summary>
    Hypothetical,

    /// <summary>G7: the provider's own offer.</summary>
    OwnOffer,

    /// <summary>G8: a price governs the same work in the clause.</summary>
    PriceNearby,

    /// <summary>G9: consent, mandate or authorisation nearby.</summary>
    LawfulBasis,

    /// <summary>G10: a defensive or corrective verb governs the trigger.</summary>
    DefensiveVerb,

    /// <summary>G11: a proper name.</summary>
    ProperName,

    /// <summary>G12: deferred to an annex, quote or order form that exists.</summary>
    DeferredToAnnex,

    /// <summary>G13: a legal recital or a promise to comply.</summary>
    CompliancePromise,

    /// <summary>G14: another time or another contract.</summary>
    OtherTime,

    /// <summary>G15: guidance for whoever fills in a template.</summary>
    TemplateGuidance,

    /// <summary>G16: the same duty binds both parties: one level lower, never below info.</summary>
    Mutuality,

    /// <summary>G17: only restates mandatory law.</summary>
    LegalMinimum,

    /// <summary>G18: the list's stem or heading excludes or forbids its items.</summary>
    ListContext,
}
