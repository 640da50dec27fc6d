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

    public static LocalizedText Total(int count) => count == 1
        ? new("1 rule. To read it: contractlint explain ID", "1 règle. Pour la lire : contractlint explain NUMÉRO")
        : new($"{ReportWords.Number(count)} rules. To read one: contractlint explain ID", $"{ReportWords.Number(count)} règles. Pour en lire une : contractlint explain NUMÉRO");
}
