namespace ContractLint.Semantics;

/// <summary>A clock time read from words: minutes after midnight and how many words it took.</summary>
internal readonly record struct TimeOfDay(int Minutes, int Length);
