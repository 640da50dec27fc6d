namespace ContractLint.Rules;

/// <summary>What a block of phrases does.</summary>
public enum PhraseRole
{
    /// <summary>A match is what the rule looks for.</summary>
    Find,

    /// <summary>A match is no finding: it supports those of the blocks that ask for it, in the same sentence or beside it.</summary>
    Evidence,

    /// <summary>A match in the same sentence vetoes.</summary>
    UnlessInSentence,

    /// <summary>A match in the same sentence or in one beside it vetoes.</summary>
    UnlessNearby,

    /// <summary>A match anywhere in the same clause vetoes.</summary>
    UnlessInClause,

    /// <summary>A match anywhere in the document vetoes.</summary>
    UnlessInDocument,
}
