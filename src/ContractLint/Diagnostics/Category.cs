namespace ContractLint.Diagnostics;

/// <summary>The family of a rule: the first digit of its id (CL<b>3</b>001 is a covenant).</summary>
public enum Category
{
    /// <summary>CL0: the linter itself.</summary>
    Engine,

    /// <summary>CL1: scope and fit.</summary>
    Scope,

    /// <summary>CL2: money.</summary>
    Money,

    /// <summary>CL3: restrictive covenants.</summary>
    Covenants,

    /// <summary>CL4: black hat, attacks, scams.</summary>
    Ethics,

    /// <summary>CL5: privacy.</summary>
    Privacy,

    /// <summary>CL6: working conditions and trust.</summary>
    Conditions,

    /// <summary>CL7: contract risk.</summary>
    Risk,

    /// <summary>CL8: drafting.</summary>
    Drafting,

    /// <summary>CL9: the file itself.</summary>
    Integrity,
}
