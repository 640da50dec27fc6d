using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Privacy;

/// <summary>CL5011: data goes to a country that Europe has not found adequate, and nothing is named to protect it there. One finding a sentence.</summary>
public sealed class UnsafeguardedTransfer(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        if (!EuropeanDataLaw.Governs(context))
            return;

        var reported = new HashSet<TextSpan>();
        foreach (var finding in context.Phrases.Findings)
        {
            if (reported.Add(finding.Span))
                context.ReportFinding(finding);
        }
    }
}
