using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2023: a fixed price of some size that is paid at the end only. One finding, where the payment is put off, or good news where a deposit is.</summary>
public sealed class NoDeposit(RulePage page) : DocumentRule(page)
{
    private static readonly LocalizedText Paid = new("Something is paid before the end.", "Une partie du prix est payée avant la fin.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        var (refusals, nearMisses) = (context.MatchesOf("nothing-before"), context.NearMisses.ToList());
        var paidBefore = context.MatchesOf("before").Where(before => !refusals.Any(before.Overlaps) && !nearMisses.Exists(miss => miss.Span.Overlaps(before))).ToList();

        if (paidBefore.Count > 0)
        {
            context.ReportPositive(Paid, paidBefore[0]);
            return;
        }

        var ends = context.MatchesOf("end");
        if ((refusals.IsEmpty && ends.IsEmpty) || !IsLarge(context))
            return;

        var trigger = (refusals.IsEmpty ? ends : refusals)[0];
        context.ReportAbsence(context.Model.SentencesIn(trigger).First().Node.Span, trigger, nearMisses.FirstOrDefault());
    }

    // A template leaves the amount open; its schedule holds whatever the amount will be.
    private static bool IsLarge(DocumentAnalysisContext context)
    {
        var prices = context.MatchesOf("fixed").SelectMany(match => AmountsIn(match, context.Model)).ToList();
        return prices.Count == 0 ? context.Model.Kind.Kind is DocumentKind.Template : prices.Max() >= (context.Number("deposit.fromAmount") ?? 0);
    }

    private static IEnumerable<decimal> AmountsIn(TextSpan match, SemanticModel model) =>
        from sentence in model.SentencesIn(match)
        from value in sentence.Values
        where value is { Kind: ValueKind.Money, Per: null } && sentence.SpanOf(value.Start, value.End).Overlaps(match)
        select value.High;
}
