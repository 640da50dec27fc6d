namespace ContractLint.Replies;

/// <summary>One thing accepted or refused, as a sentence, and why; <see cref="Why"/> is empty where the sentence says it all.</summary>
/// <remarks><see cref="Link"/> is the address of the page a sentence ends with; <see langword="null"/> for most.</remarks>
public sealed record CharterItem(string Statement, string Why)
{
    public string? Link { get; init; }
}
