namespace ContractLint.Diagnostics;

/// <summary>What found it.</summary>
public enum FindingSource
{
    /// <summary>A rule's phrases or its class.</summary>
    Rule,

    /// <summary>The classifier alone.</summary>
    Classifier,
}
