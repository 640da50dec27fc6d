namespace ContractLint.Semantics;

/// <summary>A unit of time read from words: its name and how many words it took.</summary>
internal readonly record struct UnitOfTime(string Name, int Length);
