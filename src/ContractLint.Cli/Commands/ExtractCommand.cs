using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Configuration;
using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint extract</c>: a document as the linter reads it, so that one can see what the rules saw.</summary>
internal static class ExtractCommand
{
    public static readonly CommandSpec Spec = new(
        "extract",
        new("FILE", "FICHIER"),
        new("Prints the text of a document as it is read, its structure, or both as JSON.", "Affiche le texte d'un document tel qu'il est lu, sa structure, ou les deux en JSON."),
        [
            new("--format", "text|json|tree", new("text (default), json, or tree: the structure", "text (par défaut), json, ou tree : la structure")) { Choices = ["text", "json", "tree"] },
            new("--stdin-filename", "NAME", new("name of what comes through -", "nom de ce qui arrive par -")),
            OcrOption.Spec,
            LintOptions.UiLanguage,
        ])
    {
        Examples = ["contractlint extract contract.pdf", "contractlint extract contract.docx --format tree"],
    };

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count != 1)
            throw new UsageException(new("extract reads one file, or - for the standard input.", "extract lit un seul fichier, ou - pour l'entrée standard."));

        if (Directory.Exists(command.Operands[0]))
            throw new UsageException(new($"extract reads one file; '{command.Operands[0]}' is a folder.", $"extract lit un seul fichier ; « {command.Operands[0]} » est un dossier."));

        var format = command.Value("--format") ?? "text";
        var language = UserLanguage.Parse(command.Value("--ui-language")) ?? (format is "json" ? Language.English : UserLanguage.OfSystem(host));
        var errors = new ErrorLines(host.Error, language);
        var operand = command.Operands[0];
        var name = operand is "-" ? command.Value("--stdin-filename") ?? "stdin" : operand;
        var config = AnalyzerConfig.Default with { Settings = [.. OcrOption.SettingsOf(command)] };
        OcrOption.Check(config, host);
        if (OneDocument.Read(operand, name, host, errors, cancellationToken, config) is not { } reading)
            return ExitCode.NotRead;

        Write(reading, format, language, host);
        if (format is "text" && reading.Message is null)
            new MailSummary(reading, language).WriteAttachments(host.Error);
        return OneDocument.HasText(reading, name, host, errors) ? ExitCode.Success : ExitCode.NotRead;
    }

    private static void Write(DocumentReading reading, string format, Language language, CommandHost host)
    {
        if (format is "json")
        {
            new ExtractJson(host.Output).Write(reading);
            return;
        }

        using var output = new StreamWriter(host.Output, new UTF8Encoding(false), leaveOpen: true);
        if (format is "tree")
            TreeOutline.Write(reading.Tree, output);
        else
            WriteText(reading, new MailSummary(reading, language), host.IsOutputTerminal, output);
    }

    // To a pipe the text goes as it is; on a screen nothing in it may act on the terminal.
    private static void WriteText(DocumentReading reading, MailSummary mail, bool isTerminal, StreamWriter output)
    {
        var text = reading.Tree.Text.ToString();
        mail.WriteHeader(output);
        output.Write(isTerminal ? string.Join('\n', text.Split('\n').Select(VisibleText.Of)) : text);
        if (text.Length > 0 && text[^1] is not '\n')
            output.Write('\n');
        if (reading.Message is not null)
            mail.WriteAttachments(output);
    }
}
