using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3002: a non-compete that CL3001 finds lacks a limit of time, territory or activity, or has one beyond what the reader accepts. Once an article.</summary>
public sealed class NonCompeteUnbounded(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var covenants = context.PhrasesOf("CL3001");
        var limits = new NonCompeteLimits(context, covenants, context.Phrases);
        var maxMonths = context.Number("nonCompete.maxMonthsBound") ?? 0;
        TextSpan? last = null;

        foreach (var covenant in covenants.Findings)
        {
            var article = ClauseTree.Around(context.Model, covenant.Trigger);
            if (last?.Overlaps(article) is true || !IsWhole(context, covenant))
                continue;

            last = article;
            var (faults, excess) = limits.In(article, maxMonths);
            if (faults.IsEmpty)
                continue;

            var trigger = excess ?? covenant.Trigger;
            var missing = new LocalizedText(string.Join(", ", faults.Select(fault => fault.En)), string.Join(", ", faults.Select(fault => fault.Fr)));
            context.Report(covenant.Span.Union(trigger), trigger, party: covenant.Party, arguments: new MessageArgument("missing", missing));
        }
    }

    // "Breach of the non-compete entails…" speaks of limits that stand elsewhere, and so does a lone item of a list whose stem is not there.
    private static bool IsWhole(DocumentAnalysisContext context, Diagnostic covenant) =>
        !context.Phrases.MatchesIn("mention", covenant.Span).Any(covenant.Trigger.Overlaps)
        && (!context.Model.Options.IsFragment || context.Model.SentencesIn(covenant.Trigger).Any(sentence => sentence.Has("not") || sentence.Frames.Any(frame => frame.Kind is FrameKind.Forbid or FrameKind.Request)));
}
