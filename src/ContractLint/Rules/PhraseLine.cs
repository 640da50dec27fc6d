namespace ContractLint.Rules;

/// <summary>A phrase as its page writes it, and the line of the page it stands on (from 1).</summary>
public readonly record struct PhraseLine(string Source, int Line);
