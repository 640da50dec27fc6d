using System.Text;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint open</c>: the report as a page beside each document, shown in the browser. What happens to files dropped on the program.</summary>
internal sealed class OpenCommand(CommandHost host, LintSettings settings)
{
    private const int MostShown = 5;

    public static readonly CommandSpec Spec = new(
        "open",
        new("FILE…", "FICHIER…"),
        new(
            "Writes the report of each document beside it, as a page named FILE.contractlint.html, and opens it. A folder gets one page for all its documents.",
            "Écrit le rapport de chaque document à côté de lui, dans une page FICHIER.contractlint.html, et l'ouvre. Un dossier reçoit une page pour tous ses documents."),
        LintOptions.OfTheText)
    {
        Examples = ["contractlint open contract.docx"],
        TellsFindings = true,
    };

    private readonly Language language = settings.Report.Language;
    private readonly ErrorLines errors = new(host.Error, settings.Report.Language);
    private int exitCode = ExitCode.Success;
    private int shown;

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        if (command.Operands.Count == 0)
            throw new UsageException(new("name a file to open the report of.", "indiquez le fichier dont ouvrir le rapport."));
        if (command.Operands.Contains("-"))
            throw new UsageException(new("open reads files; contractlint lint - reads the standard input.", "open lit des fichiers ; contractlint lint - lit l'entrée standard."));

        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        return new OpenCommand(host, LintSettings.From(command, host, file)).Run(command.Operands, cancellationToken);
    }

    private int Run(IReadOnlyList<string> operands, CancellationToken cancellationToken)
    {
        foreach (var operand in operands)
        {
            var inputs = InputExpander.Expand([operand], "");
            if (Directory.Exists(operand))
                Report(inputs, operand, FolderName(operand), cancellationToken);
            else if (inputs.Items.Count == 0)
                Raise(LintWithout(inputs, cancellationToken));
            else
                ReportEach(inputs.Items, cancellationToken);
        }

        return exitCode;
    }

    private void ReportEach(IReadOnlyList<InputItem> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            var inputs = new InputList([item], []);
            if (item.Path is { } path)
                Report(inputs, Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path), cancellationToken);
            else
                Raise(LintWithout(inputs, cancellationToken));
        }
    }

    private void Report(InputList inputs, string folder, string name, CancellationToken cancellationToken)
    {
        if (inputs.Items.Count == 0)
        {
            Raise(LintWithout(inputs, cancellationToken));
            return;
        }

        try
        {
            var report = ReportPlace.Beside(Path.GetFullPath(folder), name, host.Desktop);
            Raise(new LintCommand(host, settings with { Targets = [new("html", report)] }).Run(inputs, withStatistics: false, cancellationToken));
            Show(report);
        }
        catch (UsageException exception)
        {
            errors.Say(exception.Text);
            Raise(ExitCode.Usage);
        }
    }

    // What cannot be read at all gives no page, only its line on the error stream.
    private int LintWithout(InputList inputs, CancellationToken cancellationToken) =>
        new LintCommand(host, settings with { Targets = [] }).Run(inputs, withStatistics: false, cancellationToken);

    private void Show(string report)
    {
        Say(new($"Report: {report}", $"Rapport : {report}"));
        shown++;
        if (shown == MostShown + 1)
            Say(new("The others are not opened: enough windows.", "Les suivants ne sont pas ouverts : assez de fenêtres."));
        if (shown <= MostShown && !host.Desktop.Show(report))
            errors.Say(new($"the report could not be opened; open it yourself: {report}", $"le rapport n'a pas pu être ouvert ; ouvrez-le vous-même : {report}"));
    }

    private void Say(LocalizedText text)
    {
        host.Output.Write(Encoding.UTF8.GetBytes(VisibleText.Of(text.Say(language)) + "\n"));
        host.Output.Flush();
    }

    private static string FolderName(string folder) =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))) is { Length: > 0 } name ? name : "documents";

    private void Raise(int code) => exitCode = ExitCode.Worst(exitCode, code);
}
