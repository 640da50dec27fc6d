using ContractLint.Semantics;

namespace ContractLint.Diagnostics;

/// <summary>A guard that was asked, and whether it lowered the severity. A guard that vetoes leaves no finding.</summary>
public readonly record struct GuardCheck(Guard Guard, bool Lowered);
