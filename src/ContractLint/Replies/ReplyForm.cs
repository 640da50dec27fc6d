namespace ContractLint.Replies;

/// <summary>What kind of answer a document gets; its verdict and its kind decide.</summary>
public enum ReplyForm
{
    /// <summary>A warm yes: nothing in the document stands in the way.</summary>
    Accept,

    /// <summary>A short message with one or two questions.</summary>
    Clarify,

    /// <summary>A letter: thanks, the no or the condition, the reason, another way, an open door.</summary>
    NegotiateBrief,

    /// <summary>A short cover mail and a table with one row per point.</summary>
    NegotiateContract,

    /// <summary>A short refusal with one motive and no question.</summary>
    Decline,

    /// <summary>A question on the platform of a public buyer, whose terms are not negotiable.</summary>
    QuestionToBuyer,

    /// <summary>A letter to a public buyer that no bid will come.</summary>
    NoBid,

    /// <summary>No answer at all: the request aims at deceiving the public or at breaking into a system.</summary>
    NoAnswer,
}
