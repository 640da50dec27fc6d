using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Why something of a document was not read; the rule that tells it, where one does.</summary>
public sealed record SkippedContent(string? RuleId, LocalizedText Reason);
