using ContractLint.Diagnostics;

namespace ContractLint.Rules.Privacy;

/// <summary>CL5011: data goes to a country that Europe has not found adequate, and nothing is named to protect it there. One finding a sentence.</summary>
public sealed class UnsafeguardedTransfer(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        if (EuropeanDataLaw.Governs(context))
            context.ReportFirstFindings();
    }
}
