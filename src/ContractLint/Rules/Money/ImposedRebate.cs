using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2024: a cut or a fee with nothing in return. A price frozen for a while, or a small fee to be listed, is one only beyond what the user accepts.</summary>
public sealed class ImposedRebate(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var (months, fee) = (context.Number("rebate.maxFixedMonths") ?? 0, context.Number("rebate.maxListingFee") ?? 0);
        var frozen = context.MatchesOf("frozen").Where(match => ValuesIn(match, context.Model).Any(value => value.Months > months));
        var listing = context.MatchesOf("listing").Where(match => !IsAccepted(context.Model.SentencesIn(match).First(), fee));

        foreach (var wordings in context.MatchesOf("").Concat(frozen).Concat(listing).Order().GroupBy(match => SemanticModel.ClauseSpanOf(context.Model.SentencesIn(match).First())))
        {
            var trigger = wordings.Aggregate((whole, other) => other.Overlaps(whole) ? whole.Union(other) : whole);
            context.Report(wordings.Key.Union(trigger), trigger, null, Role.Provider, []);
        }
    }

    // A fee without an amount could be any.
    private static bool IsAccepted(SentenceModel sentence, decimal most)
    {
        var amounts = sentence.Values.Where(value => value.Kind is ValueKind.Money).ToList();
        return amounts.Count > 0 && amounts.TrueForAll(value => value.High <= most);
    }

    private static IEnumerable<Value> ValuesIn(TextSpan match, SemanticModel model) =>
        from sentence in model.SentencesIn(match)
        from value in sentence.Values
        where sentence.SpanOf(value.Start, value.End).Overlaps(match)
        select value;
}
