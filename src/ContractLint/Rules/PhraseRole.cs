namespace ContractLint.Rules;

/// <summary>What a block of phrases does.</summary>
public enum PhraseRole
{
    /// <summary>A match is what the rule looks for.</summary>
    Find,

    /// <summary>A match in the same sentence vetoes.</summary>
    UnlessInSentence,

    /// <summary>A match anywhere in the same clause vetoes.</summary>
    UnlessInClause,
}
