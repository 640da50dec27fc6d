using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary>Words about rules, in both languages.</summary>
internal static class RuleWords
{
    public static readonly LocalizedText AppliesToAll = new("every kind of document", "tout type de document");
    public static readonly LocalizedText Applies = new("Applies to", "Concerne");
    public static readonly LocalizedText Says = new("It says", "Elle dit");
    public static readonly LocalizedText Flagged = new("What it flags", "Ce qu'elle relève");
    public static readonly LocalizedText NotFlagged = new("What it leaves alone", "Ce qu'elle laisse passer");
    public static readonly LocalizedText Measured = new("How good it is", "Ce qu'elle vaut");
    public static readonly LocalizedText Parameters = new("Settings and their defaults", "Réglages et valeurs par défaut");

    public static LocalizedText Of(Category category) => category switch
    {
        Category.Engine => new("The linter itself (CL0)", "Le programme lui-même (CL0)"),
        Category.Scope => new("Scope and fit (CL1)", "Périmètre et métier (CL1)"),
        Category.Money => new("Money (CL2)", "Argent (CL2)"),
        Category.Covenants => new("Restrictive covenants (CL3)", "Clauses restrictives (CL3)"),
        Category.Ethics => new("Black hat, attacks, scams (CL4)", "Pratiques interdites, attaques, arnaques (CL4)"),
        Category.Privacy => new("Privacy (CL5)", "Vie privée (CL5)"),
        Category.Conditions => new("Working conditions and trust (CL6)", "Conditions de travail et confiance (CL6)"),
        Category.Risk => new("Contract risk (CL7)", "Risques du contrat (CL7)"),
        Category.Drafting => new("Drafting (CL8)", "Rédaction (CL8)"),
        _ => new("The file itself (CL9)", "Le fichier lui-même (CL9)"),
    };

    /// <summary>What was measured of a rule, in a sentence.</summary>
    public static LocalizedText Of(MeasuredQuality? measured)
    {
        if (measured is null)
            return new("No test text is about it yet.", "Aucun texte d'essai n'en parle encore.");

        var (told, right, toFind) = (ReportWords.Number(measured.Findings), ReportWords.Number(measured.Right), ReportWords.Number(measured.ToFind));
        var (percent, low, high) = (Percent(measured.Precision), Percent(measured.PrecisionLow), Percent(measured.PrecisionHigh));
        var verdict = measured.IsTelling
            ? new LocalizedText($"a precision of {percent}% (between {low} and {high})", $"soit une précision de {percent} % (entre {low} et {high})")
            : new LocalizedText("too few for a precision", "trop peu pour une précision");
        return new(
            $"Right findings on hard test texts by other hands than the rule's: {right} of {told}, {verdict.En}. Found: {right} of {toFind}.",
            $"Signalements fondés sur des textes d'essai difficiles, d'autres mains que la règle : {right} sur {told}, {verdict.Fr}. Cas trouvés : {right} sur {toFind}.");
    }

    public static LocalizedText Total(int count) => count == 1
        ? new("1 rule. To read it: contractlint explain ID", "1 règle. Pour la lire : contractlint explain NUMÉRO")
        : new($"{ReportWords.Number(count)} rules. To read one: contractlint explain ID", $"{ReportWords.Number(count)} règles. Pour en lire une : contractlint explain NUMÉRO");

    private static string Percent(double share) => ReportWords.Number((int)Math.Round(share * 100));
}
