using ContractLint.Diagnostics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3001: what its phrases find; to negotiate, no longer to refuse, where the reader accepts a covenant of that length and it has all its limits.</summary>
public sealed class NonCompete(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var findings = context.Phrases.Findings;
        var limits = context.PhrasesOf("CL3002");
        var maxMonths = Math.Min(context.Number("nonCompete.maxMonths") ?? 0, context.Number("nonCompete.maxMonthsBound") ?? 0);

        foreach (var finding in findings)
        {
            var isAccepted = maxMonths > 0 && finding.Severity > DiagnosticSeverity.Warning && new NonCompeteLimits(context, limits, finding.Trigger, maxMonths).AreMet;
            context.Report(finding, isAccepted ? DiagnosticSeverity.Warning : null);
        }
    }
}
