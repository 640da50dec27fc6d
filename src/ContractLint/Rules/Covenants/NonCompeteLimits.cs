using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>The limits of the non-competes of a document in time, territory and activity: which are missing or excessive. CL3001 finds the covenants, CL3002 their limits.</summary>
/// <remarks>
/// A limit is missing when no covenant of the document has it: the paragraph that bans and the one that limits the ban may stand apart. It is excessive by the
/// words of one article. Who may not work for competitors has a limit of activity already; a closed list of competitors needs no territory.
/// </remarks>
internal sealed class NonCompeteLimits
{
    private static readonly LocalizedText NoTime = new("no limit in time", "aucune limite de durée");
    private static readonly LocalizedText NoTerritory = new("no territory", "aucun territoire");
    private static readonly LocalizedText Everywhere = new("the whole world", "le monde entier");
    private static readonly LocalizedText AnyActivity = new("any activity", "toute activité");

    private readonly SemanticModel model;
    private readonly PhraseResults covenants;
    private readonly PhraseResults limits;
    private readonly bool lacksTime;
    private readonly bool lacksTerritory;

    public NonCompeteLimits(DocumentAnalysisContext context, PhraseResults covenants, PhraseResults limits)
    {
        model = context.Model;
        this.covenants = covenants;
        this.limits = limits;

        var articles = covenants.Findings.Select(covenant => ClauseTree.Around(model, covenant.Trigger)).ToList();
        lacksTime = !articles.Exists(article => TimesIn(article).Any());
        lacksTerritory = context.Settings.IsYes("nonCompete.territoryRequired") && !articles.Exists(article => FirstIn("territory", article) is not null || FirstIn("named", article) is not null);
    }

    /// <summary>What is missing or excessive in the article of a covenant, and the first words that go too far.</summary>
    public (ImmutableArray<LocalizedText> Faults, TextSpan? Excess) In(TextSpan article, decimal maxMonths)
    {
        var faults = ImmutableArray.CreateBuilder<LocalizedText>();
        TextSpan? excess = null;
        var longest = LongestIn(article);

        if (FirstIn("endless", article) is { } endless)
            Add(NoTime, endless);
        else if (lacksTime)
            faults.Add(NoTime);
        else if (longest.Months > maxMonths)
            Add(Months(longest.Months), longest.Place);

        if (FirstIn("everywhere", article) is { } everywhere)
            Add(Everywhere, everywhere);
        else if (lacksTerritory)
            faults.Add(NoTerritory);

        if (FirstIn("any-activity", article) is { } activity)
            Add(AnyActivity, activity);

        return (faults.ToImmutable(), excess);

        void Add(LocalizedText label, TextSpan place)
        {
            faults.Add(label);
            excess ??= place;
        }
    }

    // How long records are kept, or employees not solicited, is no matter of this covenant.
    private (decimal Months, TextSpan Place) LongestIn(TextSpan article) =>
        Durations.Longest(model, TimesIn(article).Where(time => SpeaksOfBan(model.SentencesIn(time).First().Node.Span)));

    private bool SpeaksOfBan(TextSpan sentence) => covenants.MatchesIn("", sentence).Any() || limits.MatchesIn("ban", sentence).Any();

    private IEnumerable<TextSpan> TimesIn(TextSpan article) =>
        limits.MatchesIn("time", article).Where(time => !limits.MatchesIn("look-back", model.SentencesIn(time).First().Node.Span).Any(time.Overlaps));

    private TextSpan? FirstIn(string block, TextSpan article)
    {
        foreach (var place in limits.MatchesIn(block, article))
            return place;

        return null;
    }

    private static LocalizedText Months(decimal months)
    {
        var count = Countable.Of(Math.Round(months));
        return new($"{count} months", $"{count} mois");
    }
}
