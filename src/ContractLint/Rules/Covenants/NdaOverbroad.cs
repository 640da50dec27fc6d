using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Covenants;

/// <summary>CL3009: a duty of confidentiality without end, or beyond what is usual, or that takes the provider's own skills; in a contract also what it lacks.</summary>
public sealed class NdaOverbroad(RulePage page) : DocumentRule(page)
{
    private const int MonthsInYear = 12;

    // A duty to one side only is common and mild; with neither exceptions nor an end it no longer is.
    private const int AbsencesThatWeigh = 3;

    private static readonly LocalizedText OneWay = new("one-way", "à sens unique");
    private static readonly LocalizedText NoExceptions = new("none of the usual exceptions", "aucune des exceptions d'usage");
    private static readonly LocalizedText NoLimit = new("no limit in time", "sans limite de durée");
    private static readonly LocalizedText NoTerm = new("no end date", "aucun terme");

    private static readonly (string Block, LocalizedText Label)[] Excesses =
    [
        ("endless", NoLimit),
        ("endless-duty", NoLimit),
        ("know-how", new("it covers your own know-how", "elle couvre votre propre savoir-faire")),
        ("even-public", new("even public or already known information", "même ce qui est public ou déjà connu")),
        ("no-exceptions", NoExceptions),
        ("one-way", OneWay),
    ];

    public override void Analyze(DocumentAnalysisContext context)
    {
        var model = context.Model;
        var maxMonths = (context.Number("nda.maxYears") ?? 0) * MonthsInYear;
        var terms = new NdaTerms(model, context.PhrasesOf("CL3008"), context.Phrases);
        var absences = Absences(model, terms);
        TextSpan? last = null;

        foreach (var (place, party) in terms.Places.Where(place => place.Party is not Role.Client))
        {
            var article = ClauseTree.Around(model, place);
            if (last?.Overlaps(article) is true)
                continue;

            var excesses = FindExcesses(terms, article, maxMonths).ToList();
            if (excesses.Count == 0)
                continue;

            Report(context, excesses[0].Place, party, [.. excesses.Select(excess => excess.Label), .. absences]);
            last = article;
        }

        if (last is null && absences.Count >= AbsencesThatWeigh && terms.Duties.FirstOrDefault(duty => terms.BoundBy(duty) is Role.Provider && terms.IsNamed(duty)) is { } first)
            Report(context, first.Trigger, first.Party, absences);
    }

    private static IEnumerable<(TextSpan Place, LocalizedText Label)> FindExcesses(NdaTerms terms, TextSpan article, decimal maxMonths)
    {
        foreach (var (block, label) in Excesses)
        {
            if (terms.FirstIn(block, article) is { } place)
                yield return (place, label);
        }

        var longest = terms.LongestIn(article);
        if (longest.Months > maxMonths)
        {
            var years = Countable.Of(Math.Round(longest.Months / MonthsInYear));
            yield return (longest.Place, new($"{years} years", $"{years} ans"));
        }
    }

    // A lone clause, or a mail, does not tell what the contract says elsewhere.
    private static List<LocalizedText> Absences(SemanticModel model, NdaTerms terms)
    {
        if (model.Options.IsFragment || model.Kind.Kind is not (DocumentKind.Contract or DocumentKind.Template))
            return [];

        var absences = new List<LocalizedText>();
        if (!terms.IsReciprocal)
            absences.Add(OneWay);

        if (!terms.HasExceptions)
            absences.Add(NoExceptions);

        if (!terms.HasTerm)
            absences.Add(NoTerm);

        return absences;
    }

    private static void Report(DocumentAnalysisContext context, TextSpan trigger, Role? party, List<LocalizedText> missing)
    {
        var list = missing.Where(item => item != NoTerm || !missing.Contains(NoLimit)).Distinct().ToList();
        var clause = SemanticModel.ClauseSpanOf(context.Model.SentencesIn(trigger).First());
        context.Report(clause.Union(trigger), trigger, null, party, new MessageArgument("missing", new(string.Join(", ", list.Select(item => item.En)), string.Join(", ", list.Select(item => item.Fr)))));
    }
}
