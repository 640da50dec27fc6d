namespace ContractLint.Semantics.Clauses;

/// <summary>What a clause is about, whomever it binds and however fair it is. Each kind has a page of the same name beside this file.</summary>
public enum ClauseKind
{
    /// <summary>Somebody must not compete: activities, products, competitors, a sector or a place are closed to them.</summary>
    NonCompete,

    /// <summary>Somebody deals with one partner only, or one partner alone has a right.</summary>
    Exclusivity,

    /// <summary>Somebody must leave another's customers alone.</summary>
    NonSolicitCustomers,

    /// <summary>Somebody must not recruit another's staff.</summary>
    NonSolicitEmployees,

    /// <summary>Somebody must keep something secret.</summary>
    Confidentiality,

    /// <summary>Somebody is promised terms as good as anybody else's.</summary>
    MostFavouredClient,

    /// <summary>Somebody must be offered a thing, or a negotiation, before others are.</summary>
    FirstRefusal,
}
