using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1001: work of a trade the user declines; what also belongs to a trade they take is theirs. Work of their trades is good news.</summary>
public sealed class OutOfExpertise(RulePage page) : DocumentRule(page)
{
    public override void Analyze(DocumentAnalysisContext context)
    {
        // In one's own proposal the work is one's own offer.
        if (context.Model.Kind.Kind is DocumentKind.Proposal)
            return;

        var asked = new AskedTrades(context);
        var accepted = asked.Of(context.Settings.Items(SharedSettings.Accept));
        var ends = accepted.SelectMany(found => found.Places).Select(place => place.End).ToHashSet();

        // The thing to be made ends the wording, whatever the verb.
        var refused = (from found in asked.Of(context.Settings.Items(SharedSettings.Refuse))
                       let places = found.Places.Where(place => !ends.Contains(place.End)).ToList()
                       where places.Count > 0
                       select (found.Trade, Places: places)).ToList();

        var names = AskedTrades.Argument("refused", refused.Select(found => found.Trade)).AddRange(AskedTrades.Argument("accepted", accepted.Select(found => found.Trade)));
        foreach (var places in refused.SelectMany(found => found.Places).GroupBy(place => context.Model.SentencesIn(place).First()).OrderBy(places => places.Key.Node.Span))
        {
            var trigger = SentenceTriggers.FirstOf(places);
            context.Report(places.Key.Node.Span.Union(trigger), trigger, null, Role.Provider, names);
        }

        if (accepted.Count > 0)
            context.ReportPositive(TellAccepted([.. accepted.Select(found => Trades.Of(found.Trade))]), accepted.SelectMany(found => found.Places).Min());
    }

    private static LocalizedText TellAccepted(List<LocalizedText> trades)
    {
        var words = SettingWords.Join(trades);
        return new($"The work asked for belongs to your trades ({words.En}).", $"Le travail demandé relève de vos métiers ({words.Fr}).");
    }
}
