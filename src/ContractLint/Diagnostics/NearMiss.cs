using ContractLint.Text;

namespace ContractLint.Diagnostics;

/// <summary>What came nearest to something that is missing: where it stands, and why it is not it ("it is the average basket").</summary>
public sealed record NearMiss(LocalizedText Reason, TextSpan Span);
