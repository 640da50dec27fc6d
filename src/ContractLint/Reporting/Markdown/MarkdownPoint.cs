using ContractLint.Diagnostics;

namespace ContractLint.Reporting.Markdown;

/// <summary>A finding, written: how grave it is, and its lines.</summary>
internal sealed record MarkdownPoint(DiagnosticSeverity Severity, string Text);
