using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1002: help with mailboxes, printers or computers slipped into another assignment. Silent where IT support is the trade or the subject.</summary>
public sealed class ItSupportRequest(RulePage page) : DocumentRule(page)
{
    private const string ThisTrade = "it-support";

    public override void Analyze(DocumentAnalysisContext context)
    {
        var isOwnOffer = context.Model.Kind.Kind is DocumentKind.Proposal;
        if (isOwnOffer || !context.MatchesOf("subject").IsEmpty || context.Settings.Items(SharedSettings.Accept).Contains(ThisTrade))
            return;

        // Work on the e-mail of a website is the website's: each kind of it is a block of the page.
        var adjacent = context.Settings.Items("itSupport.webAdjacent").SelectMany(kind => context.MatchesOf(kind)).Select(match => SentenceOf(context.Model, match)).ToHashSet();

        var named = context.MatchesOf("words").ToLookup(match => SentenceOf(context.Model, match));

        foreach (var group in context.MatchesOf("").GroupBy(match => SentenceOf(context.Model, match)))
        {
            if (group.Key is not { } sentence || adjacent.Contains(sentence))
                continue;

            var wanted = group.ToList();
            var trigger = named[sentence].Where(words => wanted.Exists(words.Overlaps)).OrderBy(words => words.Start).ThenByDescending(words => words.Length).FirstOrDefault(wanted.Min());
            context.Report(sentence.Node.Span.Union(trigger), trigger, party: Role.Provider);
        }
    }

    private static SentenceModel? SentenceOf(SemanticModel model, TextSpan match) => model.SentencesIn(match).FirstOrDefault();
}
