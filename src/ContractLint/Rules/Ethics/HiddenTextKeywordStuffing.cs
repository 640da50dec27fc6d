using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Ethics;

/// <summary>CL4017: text hidden from readers and keywords stuffed into it are reported as the phrases found them; numbers are judged here.</summary>
/// <remarks>A keyword that comes so often that its share of the text passes the limit is stuffed; a density in per cent alone is as grave as the reader's settings and profile say.</remarks>
public sealed class HiddenTextKeywordStuffing(RulePage page) : DocumentRule(page)
{
    // Where a brief does not say how long the text is: a short page.
    private const decimal WordsOfPage = 250;

    // "5 mots-clés, 3 fois" tells of no length.
    private const decimal ShortestText = 50;

    public override void Analyze(DocumentAnalysisContext context)
    {
        var limit = context.Number("keywordDensityMax") ?? 0;
        var reported = new HashSet<SentenceModel>();

        foreach (var finding in context.Phrases.Findings)
        {
            if (reported.Add(context.Model.SentencesIn(finding.Trigger).First()))
                context.ReportFinding(finding);
        }

        Report(context, "repetition", null, reported, (sentence, _) => ShareOf(context, sentence) > limit);

        if (context.Setting("keywordDensity.severity") is not "off" and var grave)
        {
            var level = grave is "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
            Report(context, "density", level, reported, (sentence, trigger) => IsDense(context, sentence, trigger, limit));
            Report(context, "dense", level, reported, (_, _) => true);
        }
    }

    private static void Report(DocumentAnalysisContext context, string block, DiagnosticSeverity? level, HashSet<SentenceModel> reported, Func<SentenceModel, TextSpan, bool> counts)
    {
        foreach (var trigger in context.MatchesOf(block))
        {
            var sentence = context.Model.SentencesIn(trigger).First();
            if (!reported.Contains(sentence) && counts(sentence, trigger))
            {
                reported.Add(sentence);
                context.Report(sentence.Node.Span.Union(trigger), trigger, level);
            }
        }
    }

    // "15 fois dans un texte de 300 mots": five in a hundred.
    private static decimal ShareOf(DocumentAnalysisContext context, SentenceModel sentence)
    {
        var words = NumbersOf(context, sentence, "length").Where(number => number >= ShortestText).DefaultIfEmpty(WordsOfPage).Max();
        var times = NumbersOf(context, sentence, "times").DefaultIfEmpty().Max();
        return times / words * 100;
    }

    // "2 % au plus" is a limit, whatever its figure.
    private static bool IsDense(DocumentAnalysisContext context, SentenceModel sentence, TextSpan density, decimal limit) =>
        !context.Phrases.MatchesIn("limit", sentence.Node.Span).Any(density.Overlaps)
        && sentence.Values.Any(value => value.Kind is ValueKind.Percent && value.High > limit && density.Overlaps(sentence.SpanOf(value.Start, value.End)));

    private static IEnumerable<decimal> NumbersOf(DocumentAnalysisContext context, SentenceModel sentence, string block)
    {
        var places = context.Phrases.MatchesIn(block, sentence.Node.Span).ToList();
        return sentence.Values.Where(value => value.Kind is ValueKind.Number && places.Exists(sentence.SpanOf(value.Start, value.End).Overlaps)).Select(value => value.High);
    }
}
