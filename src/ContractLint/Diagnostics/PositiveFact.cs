using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>Something good found in the text, for "What is fine": a budget stated, a reciprocal confidentiality clause.</summary>
public sealed record PositiveFact(LocalizedText Text, TextSpan Span);
