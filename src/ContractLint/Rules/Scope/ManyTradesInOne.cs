using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1009: one person is asked for the work of several trades. Told once, where most of them are named; silent where the user takes all of them.</summary>
public sealed class ManyTradesInOne(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        var blocks = Page.Phrases.Select(block => block.Name).OfType<string>().Distinct().Where(name => name is not "asked");
        var found = new AskedTrades(context).OfBlocks(blocks);
        if (found.Count < (context.Number("maxTrades") ?? int.MaxValue))
            return;

        var trades = found.Select(trade => trade.Trade).ToList();
        var accepted = Chosen(context, SharedSettings.Accept, trades);
        if (accepted.Count == trades.Count)
            return;

        var places = found.SelectMany(trade => trade.Places.Select(place => (trade.Trade, Place: place, Sentence: context.Model.SentencesIn(place).First())));
        var densest = places.GroupBy(place => place.Sentence).OrderByDescending(group => group.DistinctBy(place => place.Trade).Count()).ThenBy(group => group.Key.Node.Span).First();
        var trigger = densest.Select(place => place.Place).Aggregate((union, other) => union.Union(other));

        ImmutableArray<MessageArgument> arguments =
        [
            new("n", LocalizedText.Same(trades.Count.ToString(CultureInfo.InvariantCulture))),
            .. AskedTrades.Argument("accepted", accepted),
            .. AskedTrades.Argument("refused", Chosen(context, SharedSettings.Refuse, trades)),
        ];
        context.Report(densest.Key.Node.Span.Union(trigger), trigger, null, Role.Provider, arguments);
    }

    private static List<string> Chosen(DocumentAnalysisContext context, string setting, List<string> trades) =>
        [.. context.Settings.Items(setting).Select(Trades.KeyOf).Where(trades.Contains)];
}
