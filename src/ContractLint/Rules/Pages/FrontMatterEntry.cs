namespace ContractLint.Rules.Pages;

/// <summary>A line <c>key: value</c> of a page's front matter, and where its two halves stand.</summary>
internal sealed record FrontMatterEntry(string Key, string Value, int Line, int KeyColumn, int ValueColumn, bool IsParameter);
