using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Money;

/// <summary>CL2021: a price that does not say whether the tax is in it, where the document does not say so once for all.</summary>
public sealed class TaxBasisMissing(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        foreach (var prices in context.MatchesOf("price").GroupBy(price => context.Model.SentencesIn(price).First()))
        {
            var sentence = prices.Key;

            // One amount with its basis tells the reader how to take the others beside it.
            if (sentence.Values.Any(SaysTax))
                continue;

            var silent = prices.Where(price => sentence.Values.Any(value => IsSilent(value) && sentence.SpanOf(value.Start, value.End).Overlaps(price))).ToList();
            if (silent.Count > 0)
                context.Report(sentence.Node.Span, silent.MinBy(price => price.Length));
        }
    }

    private static bool SaysTax(Value value) => value is { Kind: ValueKind.Money, Tax: not TaxBasis.Unknown };

    // Sales taxes of the United States are nobody's concern between businesses.
    private static bool IsSilent(Value value) => value is { Kind: ValueKind.Money, Tax: TaxBasis.Unknown, Unit: not ("USD" or "") };
}
