namespace ContractLint.Replies;

/// <summary>One thing accepted or refused, as a sentence, and why; <see cref="Why"/> is empty where the sentence says it all.</summary>
public sealed record CharterItem(string Statement, string Why);
