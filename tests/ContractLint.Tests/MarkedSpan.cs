using ContractLint.Text;

namespace ContractLint.Tests;

/// <summary>Where a rule is expected to find something, or found it.</summary>
public readonly record struct MarkedSpan(string Id, TextSpan Span);
