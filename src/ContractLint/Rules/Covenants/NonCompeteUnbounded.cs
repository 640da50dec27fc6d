using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3002: a non-compete that CL3001 finds lacks a limit of time, territory or activity, or has one beyond what the reader accepts. Once an article.</summary>
public sealed class NonCompeteUnbounded(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var maxMonths = context.Number("nonCompete.maxMonthsBound") ?? 0;
        TextSpan? last = null;

        foreach (var covenant in context.PhrasesOf("CL3001").Findings)
        {
            // "Breach of the non-compete entails…" speaks of limits that stand elsewhere.
            var article = ClauseTree.Around(context.Model, covenant.Trigger);
            if (last?.Overlaps(article) is true || context.Phrases.MatchesIn("mention", covenant.Span).Any(covenant.Trigger.Overlaps))
                continue;

            last = article;
            var limits = new NonCompeteLimits(context, context.Phrases, covenant.Trigger, maxMonths);
            if (limits.AreMet)
                continue;

            var trigger = limits.Excess ?? covenant.Trigger;
            var missing = new LocalizedText(string.Join(", ", limits.Missing.Select(item => item.En)), string.Join(", ", limits.Missing.Select(item => item.Fr)));
            context.Report(covenant.Span.Union(trigger), trigger, party: covenant.Party, arguments: new MessageArgument("missing", missing));
        }
    }
}
