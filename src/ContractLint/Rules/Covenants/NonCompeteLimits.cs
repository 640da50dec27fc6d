using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>The limits of a non-compete in time, territory and activity: which are missing or excessive. CL3001 finds the covenants, the phrases of CL3002 their limits.</summary>
/// <remarks>A covenant that only speaks of competitors has a limit of activity already; a closed list of them needs no territory.</remarks>
internal sealed class NonCompeteLimits
{
    private static readonly LocalizedText NoTime = new("no limit in time", "aucune limite de durée");
    private static readonly LocalizedText NoTerritory = new("no territory", "aucun territoire");
    private static readonly LocalizedText Everywhere = new("the whole world", "le monde entier");
    private static readonly LocalizedText AnyActivity = new("any activity", "toute activité");

    private readonly List<LocalizedText> missing = [];

    public NonCompeteLimits(DocumentAnalysisContext context, PhraseResults limits, TextSpan covenant, decimal maxMonths)
    {
        var article = ClauseTree.Around(context.Model, covenant);
        ReadTime(context.Model, limits, article, maxMonths);
        ReadTerritory(limits, article, context.Settings.IsYes("nonCompete.territoryRequired"));

        if (First("any-activity") is { } activity)
            Add(AnyActivity, activity);

        TextSpan? First(string block) => FirstIn(limits, block, article);
    }

    public IReadOnlyList<LocalizedText> Missing => missing;

    public bool AreMet => missing.Count == 0;

    /// <summary>The first words that go too far; none where limits are only missing.</summary>
    public TextSpan? Excess { get; private set; }

    private void ReadTime(SemanticModel model, PhraseResults limits, TextSpan article, decimal maxMonths)
    {
        var times = limits.MatchesIn("time", article).Where(time => !limits.MatchesIn("look-back", article).Any(time.Overlaps)).ToList();

        if (FirstIn(limits, "endless", article) is { } endless)
        {
            Add(NoTime, endless);
        }
        else if (times.Count == 0)
        {
            missing.Add(NoTime);
        }
        else
        {
            var longest = Durations.Longest(model, times);
            if (longest.Months > maxMonths)
                Add(Months(longest.Months), longest.Place);
        }
    }

    private void ReadTerritory(PhraseResults limits, TextSpan article, bool isRequired)
    {
        if (FirstIn(limits, "everywhere", article) is { } everywhere)
            Add(Everywhere, everywhere);
        else if (isRequired && FirstIn(limits, "territory", article) is null && FirstIn(limits, "named", article) is null)
            missing.Add(NoTerritory);
    }

    private void Add(LocalizedText label, TextSpan place)
    {
        missing.Add(label);
        Excess ??= place;
    }

    private static LocalizedText Months(decimal months)
    {
        var count = (int)Math.Round(months);
        return new($"{count} months", $"{count} mois");
    }

    private static TextSpan? FirstIn(PhraseResults limits, string block, TextSpan article)
    {
        foreach (var place in limits.MatchesIn(block, article))
            return place;

        return null;
    }
}
