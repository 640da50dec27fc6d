namespace ContractLint.Learning;

/// <summary>What a feature is made of. Each family has a length of its own, so that the many n-grams of characters do not drown the words.</summary>
internal enum FeatureFamily : byte
{
    /// <summary>One word or two neighbours.</summary>
    Words,

    /// <summary>Three to five characters of one word, its edges marked.</summary>
    Characters,

    /// <summary>What the semantic model marks: amounts, hours, negations, consent, parties; a question, a quotation.</summary>
    Symbols,

    /// <summary>Who must, must not, may or is asked, and the words that follow.</summary>
    Frames,
}
