using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules.Ethics;

/// <summary>CL4008: content made in bulk, spun or scraped is reported as the phrases found it; a number of pieces is, from a number a month on.</summary>
public sealed class ScaledOrScrapedContent(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var limit = context.Number("content.monthlyVolumeFlag") ?? 0;
        var reported = new HashSet<SentenceModel>();

        foreach (var finding in context.Phrases.Findings)
        {
            reported.Add(context.Model.SentencesIn(finding.Trigger).First());
            context.ReportFinding(finding);
        }

        foreach (var volume in context.MatchesOf("volume").Where(volume => MonthlyVolume.Reaches(context, volume, limit)))
        {
            var sentence = context.Model.SentencesIn(volume).First();
            if (reported.Add(sentence))
                context.Report(sentence.Node.Span.Union(volume), volume);
        }
    }
}
