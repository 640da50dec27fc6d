namespace ContractLint.Rules;

/// <summary>A phrase as its page writes it, and the line and column of the page it begins at (from 1).</summary>
public sealed record PhraseLine(string Source, int Line, int Column = 1);
