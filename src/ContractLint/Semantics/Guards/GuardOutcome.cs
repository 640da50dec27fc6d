namespace ContractLint.Semantics.Guards;

/// <summary>What a guard says of a match; the order is that of growing effect.</summary>
public enum GuardOutcome
{
    /// <summary>Nothing stands against it.</summary>
    Clear,

    /// <summary>One level lower, never below info.</summary>
    Lower,

    /// <summary>Not to be reported.</summary>
    Veto,
}
