namespace ContractLint.Diagnostics;

/// <summary>A set of default severities. The three freelance profiles share theirs.</summary>
public enum Profile
{
    /// <summary>An independent in France; also what is used when nothing is said.</summary>
    FreelanceFr,

    /// <summary>An independent in the United Kingdom.</summary>
    FreelanceUk,

    /// <summary>An independent in the United States.</summary>
    FreelanceUs,

    /// <summary>The severities of the rules' cards.</summary>
    Strict,

    /// <summary>A gate for contract templates.</summary>
    TemplateCi,
}
