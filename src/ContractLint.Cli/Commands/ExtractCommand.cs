using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint extract</c>: a document as the linter reads it, so that one can see what the rules saw.</summary>
internal static class ExtractCommand
{
    private static readonly LocalizedText Views = new(
        "documents with tracked changes: as if they were accepted (default), as before them, or both texts, each under a line that announces it",
        "documents en suivi des modifications : comme si elles étaient acceptées (par défaut), comme avant elles, ou les deux textes, chacun sous une ligne qui l'annonce");

    public static readonly CommandSpec Spec = new(
        "extract",
        new("FILE", "FICHIER"),
        new("Prints the text of a document as it is read, its structure, or both as JSON.", "Affiche le texte d'un document tel qu'il est lu, sa structure, ou les deux en JSON."),
        [
            new("--format", "text|json|tree", new("text (default), json, or tree: the structure", "text (par défaut), json, ou tree : la structure")) { Choices = ["text", "json", "tree"] },
            new("--parts", "text|all", new("text (default): without headers, footers and comments; all: with them", "text (par défaut) : sans en-têtes, pieds de page ni commentaires ; all : avec")) { Choices = ["text", "all"] },
            new("--stdin-filename", "NAME", new("name of what comes through -", "nom de ce qui arrive par -")),
            LintOptions.Config,
            LintOptions.NoConfig,
            OcrOption.Spec,
            ViewOption.Spec with { Description = Views },
            LintOptions.UiLanguage,
            .. LimitOptions.All,
        ])
    {
        Examples = ["contractlint extract contract.pdf", "contractlint extract contract.docx --parts all", "contractlint extract contract.docx --format tree"],
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count != 1)
            throw new UsageException(new("extract reads one file, or - for the standard input.", "extract lit un seul fichier, ou - pour l'entrée standard."));

        if (Directory.Exists(command.Operands[0]))
            throw new UsageException(new($"extract reads one file; '{command.Operands[0]}' is a folder.", $"extract lit un seul fichier ; « {command.Operands[0]} » est un dossier."));

        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        var format = command.Value("--format") ?? "text";
        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? (format is "json" ? Language.English : UserLanguage.OfSystem(host));
        var errors = new ErrorLines(host.Error, language);
        var operand = command.Operands[0];
        var name = operand is "-" ? command.Value("--stdin-filename") ?? "stdin" : operand;
        var config = AnalyzerConfig.Default with { Settings = [.. LimitOptions.SettingsOf(command, file), .. OcrOption.SettingsOf(command), .. ViewOption.SettingsOf(command)] };
        OcrOption.Check(config, host);
        var isBoth = config.Settings.LastOrDefault(setting => setting.Name == SharedSettings.View)?.Value.Text is "both";
        if (OneDocument.ReadEach(operand, name, isBoth ? [WithView(config, ExtractedView.Original), WithView(config, ExtractedView.Final)] : [config], host, errors, cancellationToken) is not { } readings)
            return ExitCode.NotRead;

        var isWhole = command.Value("--parts") is "all";
        if (!isBoth)
            Write(readings[0], format, isWhole, language, host, errors);
        else
            Write([new(ExtractedView.Original, readings[0]), new(ExtractedView.Final, readings[1])], format, isWhole, language, host, errors);

        return OneDocument.HasText(readings[^1], name, host, errors) ? ExitCode.Success : ExitCode.NotRead;
    }

    private static AnalyzerConfig WithView(AnalyzerConfig config, string view) => config with
    {
        Settings = [.. config.Settings.Where(setting => setting.Name != SharedSettings.View), .. ViewOption.SettingsOf(view)],
    };

    private static void Write(List<ExtractedView> views, string format, bool isWhole, Language language, CommandHost host, ErrorLines errors)
    {
        if (format is "json")
        {
            new ExtractJson(host.Output).Write(views);
            return;
        }

        foreach (var view in views)
        {
            using (var output = Writer(host))
                output.Write(view.Heading.In(language) + "\n");

            Write(view.Reading, format, isWhole, language, host, errors);
        }
    }

    private static void Write(DocumentReading reading, string format, bool isWhole, Language language, CommandHost host, ErrorLines errors)
    {
        switch (format)
        {
            case "json":
                new ExtractJson(host.Output).Write(reading);
                break;

            case "tree":
                using (var output = Writer(host))
                    TreeOutline.Write(reading.Tree, output);

                break;

            default:
                WriteText(reading, isWhole, language, host, errors);
                break;
        }
    }

    private static void WriteText(DocumentReading reading, bool isWhole, Language language, CommandHost host, ErrorLines errors)
    {
        var apart = new PartsApart(reading.Tree);
        var text = isWhole || !apart.Any ? "" : apart.RestOfText();
        var isRest = !string.IsNullOrWhiteSpace(text);
        WriteText(isRest ? text : reading.Tree.Text.ToString(), reading, language, host);

        if (isRest)
        {
            var counted = apart.Counted();
            errors.Say(new(
                $"apart from the text, {counted.En}; --parts all prints everything.",
                $"à part du texte, {counted.Fr} ; --parts all affiche tout."));
        }
    }

    // To a pipe the text goes as it is, and nothing else; on a screen nothing in it may act on the terminal.
    private static void WriteText(string text, DocumentReading reading, Language language, CommandHost host)
    {
        using var output = Writer(host);
        var (mail, around) = (new MailSummary(reading, language), host.IsOutputTerminal ? output : host.Error);
        if (reading.HasText)
            mail.WriteHeader(around);

        output.Write(host.IsOutputTerminal ? string.Join('\n', text.Split('\n').Select(VisibleText.Of)) : text);
        if (text.Length > 0 && text[^1] is not '\n')
            output.Write('\n');

        if (reading.HasText || reading.Message is null)
            mail.WriteAttachments(around);
    }

    private static StreamWriter Writer(CommandHost host) => new(host.Output, new UTF8Encoding(false), leaveOpen: true);
}
