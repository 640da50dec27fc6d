using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2012: price decides, or somebody is pressed to go below his own; a weight of the price among several criteria counts above the user's limit.</summary>
public sealed class PriceBeforeQuality(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var limit = context.Number("maxPriceWeight") ?? 0;
        var found = context.MatchesOf("").Concat(context.MatchesOf("weight").Where(weight => WeightIn(context.Model, weight) > limit));

        foreach (var place in found.GroupBy(match => context.Model.SentencesIn(match).First()).OrderBy(place => place.Key.Node.Span.Start))
        {
            var trigger = SentenceTriggers.FirstOf(place);
            context.Report(place.Key.Node.Span.Union(trigger), trigger);
        }
    }

    private static decimal WeightIn(SemanticModel model, TextSpan weight) =>
        (from sentence in model.SentencesIn(weight)
         from value in sentence.Values
         where value.Kind is ValueKind.Percent or ValueKind.Number && weight.Overlaps(sentence.SpanOf(value.Start, value.End))
         select value.High).FirstOrDefault();
}
