using ContractLint.Diagnostics;

namespace ContractLint.Reporting.Sarif;

/// <summary>Something about the run rather than a text: what could not be read, what was left out. No rule, no file where it concerns neither.</summary>
internal sealed record SarifNotification(DiagnosticSeverity Severity, string Text, int? RuleIndex = null, string? RuleId = null, string? Uri = null);
