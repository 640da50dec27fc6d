using ContractLint.Diagnostics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3001: what its phrases find; to negotiate, no longer to refuse, where the reader accepts a covenant of that length and it has all its limits.</summary>
public sealed class NonCompete(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var limits = new NonCompeteLimits(context, context.Phrases, context.PhrasesOf("CL3002"));
        var maxMonths = Math.Min(context.Number("nonCompete.maxMonths") ?? 0, context.Number("nonCompete.maxMonthsBound") ?? 0);

        foreach (var finding in context.Phrases.Findings)
        {
            var isAccepted = maxMonths > 0 && finding.Severity > DiagnosticSeverity.Warning && limits.In(ClauseTree.Around(context.Model, finding.Trigger), maxMonths).Faults.IsEmpty;
            context.ReportFinding(finding, isAccepted ? DiagnosticSeverity.Warning : null);
        }
    }
}
