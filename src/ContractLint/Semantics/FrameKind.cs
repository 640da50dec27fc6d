namespace ContractLint.Semantics;

/// <summary>What is said of a party.</summary>
public enum FrameKind
{
    /// <summary>It must.</summary>
    Oblige,

    /// <summary>It must not.</summary>
    Forbid,

    /// <summary>It may.</summary>
    Entitle,

    /// <summary>It is asked to.</summary>
    Request,
}
