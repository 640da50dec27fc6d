namespace ContractLint.Replies;

/// <summary>What a paragraph of an answer does.</summary>
public enum ReplyPart
{
    /// <summary>The first line.</summary>
    Greeting,

    /// <summary>The thanks, with one detail of the document, and what the answer comes to.</summary>
    Opening,

    /// <summary>A refusal or a condition, with its alternative.</summary>
    Point,

    /// <summary>The points a letter only names.</summary>
    OtherPoints,

    /// <summary>What one would like to know.</summary>
    Question,

    /// <summary>The motive, the open door and the pages one may read.</summary>
    Closing,

    /// <summary>The polite formula and the name.</summary>
    Signature,
}
