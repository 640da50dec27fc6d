using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Sarif;

/// <summary>A finding as SARIF tells it. <see cref="Text"/> is in the language of the run, <see cref="Message"/> in both.</summary>
internal sealed record SarifResult(int RuleIndex, string RuleId, DiagnosticSeverity Severity, string Uri, FileRegion Region, string Text, LocalizedText Message)
{
    /// <summary>The words themselves: a viewer cannot open a DOCX at a line.</summary>
    public string Words { get; init; } = "";

    public DocumentLocation? Place { get; init; }

    public string? Party { get; init; }

    public FindingSource Source { get; init; }

    public double? Probability { get; init; }

    /// <summary>The words that weighed in a decision of the classifier, the heaviest first.</summary>
    public IReadOnlyList<(string Text, double Weight)> Weighed { get; init; } = [];

    public string Fingerprint { get; init; } = "";

    public bool IsSuppressed { get; init; }
}
