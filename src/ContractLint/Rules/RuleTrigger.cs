namespace ContractLint.Rules;

/// <summary>What sets a rule off.</summary>
public enum RuleTrigger
{
    /// <summary>The phrases of its page; the engine needs nothing else.</summary>
    Phrases,

    /// <summary>The class of the same name, which may ask what the phrases of the page found.</summary>
    Class,

    /// <summary>The file rather than its words: what its reader could not read, or the class of the same name, from what the reader found beside the text.</summary>
    File,
}
