using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>CL1012: the project is in a sector on the user's own list. Told once, where it is the subject and no passing mention.</summary>
public sealed class DeclaredRefusedSector(RulePage page) : DocumentRule(page)
{
    private const int MentionsOfSubject = 2;

    // The blocks of the page by the French words for them.
    private static readonly (string French, string Block)[] Known =
    [
        ("tabac", "tobacco"), ("armes", "weapons"), ("armement", "weapons"), ("jeux d'argent", "gambling"), ("paris", "gambling"), ("vente multiniveau", "mlm"), ("alcool", "alcohol"), ("adulte", "adult"),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        // Prevention, help and reporting are about the sector, not of it.
        var apart = context.MatchesOf("apart").SelectMany(match => context.Model.SentencesIn(match)).ToHashSet();

        var mentions = context.Settings.Items("ethics.sectors")
            .Select(sector => MentionsOf(context, sector).Where(mention => !context.Model.SentencesIn(mention).Any(apart.Contains)).Order().ToList())
            .Where(found => IsSubject(context, found))
            .SelectMany(found => found)
            .ToList();

        if (mentions.Count == 0)
            return;

        var first = mentions.Min();
        context.Report(context.Model.SentencesIn(first).First().Node.Span.Union(first), first);
    }

    private static IEnumerable<TextSpan> MentionsOf(DocumentAnalysisContext context, string sector)
    {
        var name = sector.Trim().ToLowerInvariant();
        var block = Array.Find(Known, known => known.French == name || known.Block == name).Block;
        return block is null ? OwnWords.Find(context.Model, name) : context.MatchesOf(block);
    }

    private static bool IsSubject(DocumentAnalysisContext context, List<TextSpan> mentions)
    {
        // Wordings that overlap are one mention.
        var count = mentions.Where((mention, i) => i == 0 || mention.Start >= mentions[i - 1].End).Count();
        if (count >= MentionsOfSubject)
            return true;

        var trade = context.MatchesOf("trade").SelectMany(match => context.Model.SentencesIn(match)).ToHashSet();
        return mentions.Exists(mention => context.Model.SentencesIn(mention).First() is var sentence && (sentence.Block.Kind is NodeKind.Heading || trade.Contains(sentence)));
    }
}
