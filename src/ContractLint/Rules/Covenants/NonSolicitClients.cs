using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3005: the other side's customers may not be approached. Not to serve them at all is graver; a named end client for a short time is lighter.</summary>
public sealed class NonSolicitClients(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        foreach (var place in CovenantPlace.Of(context, "deal", ""))
        {
            var bound = place.Bound;
            context.Report(place.Span, place.Trigger, LevelOf(context, place, bound), bound);
        }
    }

    private static DiagnosticSeverity? LevelOf(DocumentAnalysisContext context, CovenantPlace place, Role? bound)
    {
        var isMutual = bound is Role.Both;
        var isWide = place.Holds(context, "deal");
        var isOneClient = place.Holds(context, "end-client");

        if (isWide && !isOneClient)
            return isMutual ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

        var isShort = isOneClient && !isWide && place.Months is { } months && months <= context.Number("nonSolicit.maxMonths");
        return isMutual || isShort ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
    }
}
