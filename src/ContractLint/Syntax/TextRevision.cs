namespace ContractLint.Syntax;

/// <summary>What a pending change makes of characters.</summary>
public enum TextRevision
{
    /// <summary>They stand whether the change is accepted or not.</summary>
    None,

    /// <summary>They are there once it is accepted.</summary>
    Inserted,

    /// <summary>They go once it is accepted.</summary>
    Deleted,
}
