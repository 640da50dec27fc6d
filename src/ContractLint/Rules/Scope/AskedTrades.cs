using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>The trades whose work a document asks of the provider. Each trade is a block of the page, with two more: "-wanted" holds things of the trade by themselves, "-also" the second thing that one verb governs. The block "asked" holds everyday ways to ask.</summary>
internal sealed class AskedTrades(DocumentAnalysisContext context)
{
    private readonly HashSet<SentenceModel> askedAside = [.. context.MatchesOf("asked").SelectMany(match => context.Model.SentencesIn(match))];

    /// <summary>The trades of a list of the user's whose work is asked for, with the places; a word that is no trade of ours is looked for as it is.</summary>
    public List<(string Trade, List<TextSpan> Places)> Of(IEnumerable<string> trades) =>
        [.. from written in trades
            let trade = Trades.KeyOf(written)
            let places = Trades.Keys.Contains(trade) ? Places(trade) : [.. OwnWords.Find(context.Model, trade).Where(IsAsked)]
            where places.Count > 0
            select (trade, places)];

    /// <summary>The trades of blocks of the page whose work is asked for, with the places.</summary>
    public List<(string Trade, List<TextSpan> Places)> OfBlocks(IEnumerable<string> blocks) =>
        [.. from block in blocks
            let places = Places(block)
            where places.Count > 0
            select (block, places)];

    /// <summary>The variable that names trades in words; none where there are no trades.</summary>
    public static ImmutableArray<MessageArgument> Argument(string name, IEnumerable<string> trades) =>
        trades.Select(Trades.Of).ToList() is { Count: > 0 } words ? [new(name, SettingWords.Join(words))] : [];

    // "A logo" alone is wanted where a request or a duty stands before it.
    private List<TextSpan> Places(string trade)
    {
        List<TextSpan> places = [.. context.MatchesOf(trade).Where(IsAsked), .. context.MatchesOf(trade + "-wanted").Where(IsRequested)];
        places.AddRange([.. context.MatchesOf(trade + "-also").Where(place => IsAsked(place) && !places.Exists(place.Overlaps))]);
        return places;
    }

    private bool IsRequested(TextSpan place)
    {
        var sentence = context.Model.SentencesIn(place).First();
        return IsTaskOfBrief(sentence, place)
            || sentence.Frames.Any(frame => frame.Kind is FrameKind.Oblige or FrameKind.Request && frame.Bound is not Role.Client && sentence.SpanOf(frame.Start, frame.End).Start < place.Start);
    }

    private bool IsAsked(TextSpan place)
    {
        var sentence = context.Model.SentencesIn(place).First();
        return askedAside.Contains(sentence) || sentence.Has(PartyLexicon.Provider) || IsTaskOfBrief(sentence, place)
            || sentence.Frames.Any(frame => frame.Kind is FrameKind.Oblige or FrameKind.Request && frame.Bound is not Role.Client);
    }

    // A line of a client's list is a task: "- logo and stationery"; so is a sentence that begins with it: "Création du logo."
    private bool IsTaskOfBrief(SentenceModel sentence, TextSpan place) =>
        context.Model.Kind.Kind is DocumentKind.Brief
        && (sentence.Block.Kind is NodeKind.ListItem || sentence.Node.AncestorOrSelf(NodeKind.Cell) is not null || place.Start == sentence.Node.Span.Start);
}
