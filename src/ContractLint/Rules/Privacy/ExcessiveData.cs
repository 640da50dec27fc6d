using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Privacy;

/// <summary>CL5007: more data than needed, or kept for longer. Where a term is stated for prospects, it is measured against the reader's limit.</summary>
public sealed class ExcessiveData(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var reported = context.ReportFirstFindings();
        var limit = context.Number("retention.maxMonthsProspects") ?? decimal.MaxValue;
        foreach (var term in context.MatchesOf("prospect-retention"))
        {
            var sentence = context.Model.SentencesIn(term).First();
            if (LongestIn(sentence, term) > limit && reported.Add(sentence.Node.Span))
                context.Report(sentence.Node.Span, term);
        }
    }

    private static decimal LongestIn(SentenceModel sentence, TextSpan term) =>
        sentence.Values
            .Where(value => value.Kind is ValueKind.Period && term.Overlaps(sentence.SpanOf(value.Start, value.End)))
            .Select(value => value.Months ?? 0)
            .DefaultIfEmpty()
            .Max();
}
