using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>A document about which nothing can be reported, and why, in one line without the name.</summary>
public sealed record DocumentFailure(string Name, LocalizedText Reason);
