namespace ContractLint.Rules.Pages;

/// <summary>The tail of a heading such as <c>Reply instead when profile.insurance is set</c>.</summary>
internal sealed record TextCondition(bool Replaces, string Setting, string? Value, int Column);
