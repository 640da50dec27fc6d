namespace ContractLint.Learning;

/// <summary>What a passage asks for, as the classifier tells it. The numbers are part of the model's file.</summary>
public enum ClauseLabel
{
    /// <summary>Ordinary text, and all that only looks like one of the others.</summary>
    None,

    /// <summary>A trade not offered, or hands only.</summary>
    OutOfScope,

    /// <summary>Work without money, or without an order.</summary>
    UnpaidWork,

    /// <summary>Later gain in place of present pay.</summary>
    FuturePromise,

    /// <summary>There is no money, or nobody says how much.</summary>
    NoBudget,

    /// <summary>Price decides before quality.</summary>
    PriceFirst,

    /// <summary>The provider's freedom to trade is limited.</summary>
    RestrictiveCovenant,

    /// <summary>Disclosure or use of information is limited; known so that it is not taken for a covenant, never reported.</summary>
    Confidentiality,

    /// <summary>Search systems are to be deceived.</summary>
    BlackHat,

    /// <summary>A third party or the public is to be harmed.</summary>
    AttackOrDeceit,

    /// <summary>People's privacy is to be invaded.</summary>
    PrivacyInvasive,

    /// <summary>Distrust, subordination, pressure, a status imposed.</summary>
    DistrustControl,

    /// <summary>Evenings, weekends, permanent availability.</summary>
    OutOfHours,

    /// <summary>Imbalance in the terms of a contract; known so that it is not taken for another label, never reported.</summary>
    OneSidedTerms,
}
