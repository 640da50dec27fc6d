using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3012: the provider warrants a share of revenue, or shows its accounts; graver where a breach is sanctioned, figures are due or the share is small.</summary>
public sealed class RevenueShareWarranty(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var minShare = context.Number("dependence.minSharePct") ?? 0;
        var reported = new HashSet<TextSpan>();

        foreach (var trigger in context.MatchesOf("disclosure"))
            Report(context, trigger, isGrave: true, reported);

        foreach (var trigger in context.MatchesOf(""))
        {
            var sentence = context.Model.SentencesIn(trigger).First();
            var isSmall = sentence.Values.Any(value => value.Kind is ValueKind.Percent && value.High < minShare && trigger.Overlaps(sentence.SpanOf(value.Start, value.End)));
            Report(context, trigger, isSmall || IsSanctioned(context, sentence), reported);
        }
    }

    private static void Report(DocumentAnalysisContext context, TextSpan trigger, bool isGrave, HashSet<TextSpan> reported)
    {
        var sentence = context.Model.SentencesIn(trigger).First();
        var clause = SemanticModel.ClauseSpanOf(sentence);
        if (reported.Add(clause))
            context.Report(clause.Union(trigger), trigger, isGrave ? DiagnosticSeverity.Warning : null, Role.Provider);
    }

    private static bool IsSanctioned(DocumentAnalysisContext context, SentenceModel sentence) =>
        context.Phrases.MatchesIn("sanction", context.Model.SurroundingsOf(sentence)).Any();
}
