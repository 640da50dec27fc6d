using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Ethics;

/// <summary>CL4006: networks, farms, machines and quotas are errors; links bought one by one are as grave as the reader's settings and profile say.</summary>
/// <remarks>One finding a sentence, for its gravest wording. A quota counts from a number of links a month on; without a period the number stands for itself.</remarks>
public sealed class LinkSpam(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var paid = context.Setting("links.paid");
        var limit = context.Number("links.monthlyQuotaFlag") ?? 0;
        var reported = new HashSet<TextSpan>();

        Report(context, context.MatchesOf(""), null, reported);
        Report(context, context.MatchesOf("quota").Where(quota => MonthlyVolume.Reaches(context, quota, limit)), null, reported);

        if (paid is not "off")
            Report(context, context.MatchesOf("paid"), paid is "error" ? null : DiagnosticSeverity.Warning, reported);
    }

    private static void Report(DocumentAnalysisContext context, IEnumerable<TextSpan> triggers, DiagnosticSeverity? level, HashSet<TextSpan> reported)
    {
        foreach (var place in triggers.GroupBy(trigger => context.Model.SentencesIn(trigger).First().Node.Span))
        {
            if (!IsAsked(context.Model, place.Key))
                continue;

            var trigger = SentenceTriggers.FirstOf(place);
            if (reported.Add(place.Key))
                context.Report(place.Key.Union(trigger), trigger, level, null, []);
        }
    }

    // "Acheter des backlinks en masse" is a task in a brief; in a text of no known kind, an article perhaps, somebody must be asked.
    private static bool IsAsked(SemanticModel model, TextSpan sentence) =>
        model.Kind.Kind is not DocumentKind.Unknown
        || model.SentencesIn(sentence).Any(asked => SemanticModel.FramesOf(asked).Any(frame => frame.Kind is FrameKind.Oblige or FrameKind.Request));
}
