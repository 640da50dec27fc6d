namespace ContractLint.Replies;

/// <summary>What an answer is made from beside the report.</summary>
public sealed record ReplyOptions
{
    public static ReplyOptions Default { get; } = new();

    /// <summary>Whether to draft a refusal where the advice is not to answer.</summary>
    public bool DraftsAnyway { get; init; }

    /// <summary>The day of the answer, by which the list of free tools is young or old; <see langword="null"/> where the caller has no calendar.</summary>
    public DateOnly? Today { get; init; }
}
