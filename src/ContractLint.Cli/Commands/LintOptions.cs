using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Diagnostics;

namespace ContractLint.Cli.Commands;

/// <summary>The command <c>lint</c> as help tells it and the parser accepts it.</summary>
internal static class LintOptions
{
    public static readonly OptionSpec UiLanguage = new("--ui-language", "fr|en", new("language of messages", "langue des messages")) { Choices = ["fr", "en"] };

    public static readonly OptionSpec Color = new("--color", "auto|always|never", new("colours", "couleurs")) { Choices = ["auto", "always", "never"] };

    public static readonly OptionSpec Profile = new(
        "--profile",
        "NAME",
        new("freelance-fr (default), freelance-uk, freelance-us, strict, template-ci", "freelance-fr (par défaut), freelance-uk, freelance-us, strict, template-ci"))
    {
        Choices = ProfileNames.All,
    };

    public static readonly OptionSpec Config = new("--config", "FILE", new("this configuration (default: the nearest contractlint.yml, else your own)", "cette configuration (par défaut : le contractlint.yml le plus proche, sinon le vôtre)"));

    public static readonly OptionSpec NoConfig = new("--no-config", null, new("no configuration at all", "aucune configuration"));

    /// <summary>What decides about the findings of a text, for every command that reads one.</summary>
    public static readonly IReadOnlyList<OptionSpec> OfTheText =
    [
        Profile,
        Config,
        NoConfig,
        new("--select", "ID,…", new("only these rules: ids, names or the start of ids (CL3)", "seulement ces règles : numéros, noms ou débuts de numéro (CL3)")),
        new("--ignore", "ID,…", new("not these rules", "pas ces règles")),
        new("--kind", "brief|proposal|contract|template", new("what the documents are (default: found in the text)", "nature des documents (par défaut : reconnue dans le texte)")) { Choices = ["brief", "proposal", "contract", "template"] },
        new("--side", "provider|client", new("whose side you are on (default: provider)", "votre côté (par défaut : provider)")) { Choices = ["provider", "client"] },
        new("--language", "auto|fr|en", new("language of the documents", "langue des documents")) { Choices = ["auto", "fr", "en"] },
        ClassifierOption.Spec,
        OcrOption.Spec,
        ViewOption.Spec,
        UiLanguage,
        .. LimitOptions.All,
    ];

    public static readonly CommandSpec Spec = new(
        "lint",
        new("PATH…", "CHEMIN…"),
        new(
            "Reads documents and says what to refuse, negotiate or know. PATH is a file, a folder, a pattern (*, ?, **) or - for the standard input.",
            "Lit des documents et dit ce qu'il faut refuser, négocier ou savoir. CHEMIN est un fichier, un dossier, un motif (*, ?, **) ou - pour l'entrée standard."),
        [
            new("--format", string.Join('|', ReportTarget.Formats), new("form of the report; may repeat, each with its --output", "forme du rapport ; répétable, avec son --output")) { Choices = ReportTarget.Formats },
            new("--output", "FILE", new("file for the --format before it", "fichier pour le --format qui précède")),
            new("--fail-on", "error|warning|info|never", new("severity from which the exit code is 1 (default: error)", "gravité à partir de laquelle le code de sortie est 1 (par défaut : error)")) { Choices = ["error", "warning", "info", "never"] },
            new("--min-severity", "error|warning|info|hidden", new("leave out findings below", "ne pas montrer les points en dessous")) { Choices = ["error", "warning", "info", "hidden"] },
            new("--all", null, new("show every finding, not the first ten", "montrer tous les points, pas seulement les dix premiers")),
            new("--explain", null, new("say which phrase matched and what was checked", "dire quelle phrase a été reconnue et ce qui a été vérifié")),
            new("--statistics", null, new("count the findings of each rule", "compter les points de chaque règle")),
            new("--show-settings", null, new("every setting, its value and where it comes from; reads no document", "chaque réglage, sa valeur et son origine ; aucun document n'est lu")),
            .. OfTheText,
            Color,
            new("--stdin-filename", "NAME", new("name of what comes through -", "nom de ce qui arrive par -")),
            new("--records", "FILE|-", new("JSON lines in, JSON lines out", "lignes JSON en entrée, lignes JSON en sortie")),
            new("--require-complete", null, new("a document read only in part ends with code 3", "un document lu en partie seulement donne le code 3")),
            new("--jobs", "N", new("documents read at once (default: one per core)", "documents lus en même temps (par défaut : un par cœur)")),
        ])
    {
        Examples = ["contractlint brief.docx", "contractlint lint contracts/ --format jsonl --output findings.jsonl", "contractlint lint templates/*.md --profile template-ci --format concise"],
        TellsFindings = true,
    };
}
