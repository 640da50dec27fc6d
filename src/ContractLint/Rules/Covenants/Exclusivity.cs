using ContractLint.Diagnostics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3003: the provider may work for one client only; a paid exclusivity is merely to be known.</summary>
public sealed class Exclusivity(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var mayBePaid = context.Settings.IsYes("exclusivity.paidAllowed");

        foreach (var place in CovenantPlace.Of(context, ""))
            context.Report(place.Span, place.Trigger, mayBePaid && place.Holds(context, "paid") ? DiagnosticSeverity.Info : null, place.Bound);
    }
}
