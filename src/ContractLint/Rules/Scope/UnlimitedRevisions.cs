using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1006: revisions without number, until the client is content, judged by taste, or more rounds than the reader accepts. One finding a sentence.</summary>
public sealed class UnlimitedRevisions(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        // One's own offer is a choice, worth knowing.
        DiagnosticSeverity? level = context.Model.Kind.Kind is DocumentKind.Proposal ? DiagnosticSeverity.Info : null;

        var triggers = context.MatchesOf("").Concat(context.MatchesOf("taste-first")).Concat(context.MatchesOf("rounds").Where(rounds => AreTooMany(context, rounds)));

        foreach (var place in triggers.OrderBy(trigger => trigger.Start).GroupBy(trigger => context.Model.SentencesIn(trigger).First()))
        {
            if (!IsAsked(context, place.Key))
                continue;

            var trigger = SentenceTriggers.FirstOf(place);
            context.Report(place.Key.Node.Span.Union(trigger), trigger, level, Role.Provider, []);
        }
    }

    // In a text of no known kind, an article perhaps, somebody must be bound.
    private static bool IsAsked(DocumentAnalysisContext context, SentenceModel sentence) =>
        context.Model.Kind.Kind is not DocumentKind.Unknown
        || (IsStatement(context, sentence) && (sentence.Has(PartyLexicon.Provider) || sentence.Has(PartyLexicon.Client) || sentence.Has(FrameLexicon.Oblige) || sentence.Has(FrameLexicon.Request)));

    private static bool IsStatement(DocumentAnalysisContext context, SentenceModel sentence) =>
        context.Model.Tree.Text.AsSpan(sentence.Node.Span).TrimEnd() is not [.., '?'];

    private static bool AreTooMany(DocumentAnalysisContext context, TextSpan rounds)
    {
        var limit = context.Number("revisions.maxRounds") ?? 0;
        return context.Model.SentencesIn(rounds).Any(sentence =>
            sentence.Values.Any(value => value.Kind is ValueKind.Number && value.High > limit && rounds.Overlaps(sentence.SpanOf(value.Start, value.End))));
    }
}
