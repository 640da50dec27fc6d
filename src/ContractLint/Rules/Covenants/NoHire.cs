using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3006: the other side's people may not be hired: to be negotiated where it binds one side only and is long or has a price.</summary>
public sealed class NoHire(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        foreach (var place in CovenantPlace.Of(context, ""))
        {
            var bound = place.Bound;
            var isHeavy = bound is not Role.Both && (place.Months > context.Number("noHire.maxMonths") || place.Holds(context, "penalty"));
            context.Report(place.Span, place.Trigger, isHeavy ? DiagnosticSeverity.Warning : null, bound);
        }
    }
}
