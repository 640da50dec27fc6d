namespace ContractLint.Semantics.Clauses;

/// <summary>What a wording of a page does.</summary>
internal enum WordingRole
{
    /// <summary>The sentence says a clause of the kind.</summary>
    Says,

    /// <summary>What shares a word with it does not count: "exclusive jurisdiction" is no exclusivity.</summary>
    LooksLike,

    /// <summary>Nothing in the sentence counts.</summary>
    Excuses,
}
