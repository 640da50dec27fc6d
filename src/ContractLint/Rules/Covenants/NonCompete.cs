using ContractLint.Diagnostics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3001: what its phrases find; to negotiate, no longer to refuse, where the reader accepts a covenant of that length and it has all its limits.</summary>
public sealed class NonCompete(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var maxMonths = Math.Min(context.Number("nonCompete.maxMonths") ?? 0, context.Number("nonCompete.maxMonthsBound") ?? 0);

        // Most readers accept none: then nothing need be looked for.
        var limits = maxMonths > 0 ? new NonCompeteLimits(context, context.Phrases, context.PhrasesOf("CL3002")) : null;

        foreach (var finding in context.Phrases.Findings)
        {
            var isAccepted = limits is not null && finding.Severity > DiagnosticSeverity.Warning && limits.In(ClauseTree.Around(context.Model, finding.Trigger), maxMonths).Faults.IsEmpty;
            context.ReportFinding(finding, isAccepted ? DiagnosticSeverity.Warning : null);
        }
    }
}
