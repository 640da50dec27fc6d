namespace ContractLint.Patterns;

/// <summary>What a <see cref="PhraseNode"/> stands for.</summary>
internal enum PhraseNodeKind
{
    /// <summary>One word, in its normal form.</summary>
    Word,

    /// <summary>Any word that begins with these letters.</summary>
    Stem,

    /// <summary>One annotation of that symbol.</summary>
    Symbol,

    /// <summary>One of the alternatives of a named list.</summary>
    List,

    /// <summary>From no word to <see cref="PhraseNode.Size"/> words.</summary>
    Gap,

    /// <summary>All children, one after the other.</summary>
    Sequence,

    /// <summary>One of the children.</summary>
    Choice,

    /// <summary>The only child, or nothing.</summary>
    Optional,
}
