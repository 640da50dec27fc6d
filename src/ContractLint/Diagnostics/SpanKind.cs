namespace ContractLint.Diagnostics;

/// <summary>What a rule's finding covers.</summary>
public enum SpanKind
{
    /// <summary>The smallest sentence that holds the trigger.</summary>
    Sentence,

    /// <summary>The numbered block or paragraph that holds it.</summary>
    Clause,

    /// <summary>The document: anchored on its title, one finding each.</summary>
    Document,
}
