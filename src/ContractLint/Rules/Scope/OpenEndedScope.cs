using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1005: a catch-all among the provider's duties, once a clause; silent where what is added has its price, or where time is what is paid.</summary>
public sealed class OpenEndedScope(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var wanted = context.MatchesOf("").Where(match => IsAsked(context, match, context.Model.Kind.Kind is DocumentKind.Brief))
            .Concat(context.MatchesOf("field").Where(match => IsAsked(context, match, false)))
            .Order()
            .ToList();
        if (wanted.Count == 0 || (context.Settings.IsYes("scope.allowIfTimeBased") && IsTimeBased(context)))
            return;

        var priced = context.MatchesOf("priced").Select(match => ClauseOf(context, match)).ToHashSet();

        foreach (var place in wanted.GroupBy(match => ClauseOf(context, match)))
        {
            if (priced.Contains(place.Key) || IsPricedNext(context, place.Key))
                continue;

            var trigger = SentenceTriggers.FirstOf(place);
            context.Report(place.Key.Union(trigger), trigger, party: Role.Provider);
        }
    }

    // "Toute autre tâche" is a burden where somebody is told to do it; a brief tells so as a whole.
    private static bool IsAsked(DocumentAnalysisContext context, TextSpan match, bool isSaidByKind)
    {
        var sentence = context.Model.SentencesIn(match).First();
        if (BoundParty(sentence, match) is Role.Client)
            return false;

        return isSaidByKind || sentence.Has(PartyLexicon.Provider) || sentence.Has(FrameLexicon.Oblige) || sentence.Has(FrameLexicon.Request)
            || context.MatchesOf("addressed").Any(sentence.Node.Span.Overlaps);
    }

    // The last duty said before the words is theirs: "the Client shall provide any other documents".
    private static Role? BoundParty(SentenceModel sentence, TextSpan match)
    {
        Role? bound = null;

        foreach (var frame in SemanticModel.FramesOf(sentence))
        {
            if (frame.Kind is not FrameKind.Entitle && sentence.Words.Words[frame.Start].Span.Start < match.Start)
                bound = frame.Bound;
        }

        return bound;
    }

    // "450 € par jour" says so without a word of it.
    private static bool IsTimeBased(DocumentAnalysisContext context) =>
        !context.MatchesOf("time-based").IsEmpty
        || context.Model.Sentences.Any(sentence => sentence.Values.Any(value => value is { Kind: ValueKind.Money, Per: "hour" or "day" }));

    private static TextSpan ClauseOf(DocumentAnalysisContext context, TextSpan match) => SemanticModel.ClauseSpanOf(context.Model.SentencesIn(match).First());

    // "4.2 These services are negotiated separately."
    private static bool IsPricedNext(DocumentAnalysisContext context, TextSpan clause) =>
        context.Model.Sentences.FirstOrDefault(sentence => sentence.Node.Span.Start >= clause.End) is { } next && context.MatchesOf("priced").Any(next.Node.Span.Overlaps);
}
