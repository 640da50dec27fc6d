namespace ContractLint.Rules;

/// <summary>What is wrong in a user's pack of rules: the file as the user names it, and the fault.</summary>
public sealed record RulePackError(string Path, RulePageError Error);
