using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Money;

/// <summary>CL2023: a fixed price of some size that is paid at the end only. One finding, where the payment is put off, or good news where a deposit is.</summary>
public sealed class NoDeposit(RulePage page) : DocumentRule(page)
{
    private static readonly LocalizedText Deposit = new("A deposit is paid.", "Un acompte est versé.");

    public override void Analyze(DocumentAnalysisContext context)
    {
        var (refusals, nearMisses) = (context.MatchesOf("nothing-before"), context.NearMisses.ToList());
        var isPaidBefore = context.MatchesOf("before").Any(before => IsMeant(before, refusals, nearMisses));

        if (isPaidBefore && context.MatchesOf("deposit").FirstOrDefault(deposit => IsMeant(deposit, refusals, nearMisses)) is { IsEmpty: false } good)
            context.ReportPositive(Deposit, good);

        if (isPaidBefore)
            return;

        var ends = context.MatchesOf("end");
        if ((refusals.IsEmpty && ends.IsEmpty) || !IsLarge(context))
            return;

        var trigger = (refusals.IsEmpty ? ends : refusals)[0];
        context.ReportAbsence(context.Model.SentencesIn(trigger).First().Node.Span, trigger, nearMisses.FirstOrDefault());
    }

    // "No deposit" and "a security deposit" name one and give none.
    private static bool IsMeant(TextSpan payment, ImmutableArray<TextSpan> refusals, List<NearMiss> nearMisses) =>
        !refusals.Any(payment.Overlaps) && !nearMisses.Exists(miss => miss.Span.Overlaps(payment));

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
