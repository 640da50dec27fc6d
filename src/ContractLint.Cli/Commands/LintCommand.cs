using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint lint</c>: documents in, reports out.</summary>
internal sealed class LintCommand(CommandHost host, LintSettings settings)
{
    private readonly ErrorLines errors = new(host.Error, settings.Report.Language);
    private readonly RuleCounts counts = new();
    private int exitCode = ExitCode.Success;

    public static int Run(ParsedCommand command, CommandHost host, CancellationToken cancellationToken)
    {
        var settings = LintSettings.From(command, host);
        if (command.Value("--records") is { } records)
        {
            RecordsCommand.CheckOptions(command);
            return new RecordsCommand(host, settings).Run(records, command.Operands, cancellationToken);
        }

        if (command.Operands.Count == 0)
            throw new UsageException(new("name a file, a folder or - to read.", "indiquez un fichier, un dossier ou - à lire."));

        var next = new NextCommand(command, CommandLine.Has);
        settings = settings with { Report = settings.Report with { NextStep = next.After } };
        var inputs = InputExpander.Expand(command.Operands, command.Value("--stdin-filename") ?? "stdin");
        return new LintCommand(host, settings).Run(inputs, command.Has("--statistics"), cancellationToken);
    }

    /// <summary>Reads the documents into the reports of the settings.</summary>
    public int Run(InputList inputs, bool withStatistics, CancellationToken cancellationToken)
    {
        foreach (var complaint in inputs.Complaints)
        {
            errors.Say(complaint);
            Raise(ExitCode.Usage);
        }

        CheckOutputs(inputs);
        var reports = new List<OpenReport>();
        try
        {
            foreach (var target in settings.Targets)
                reports.Add(OpenReport.Open(target, host, settings.Report));

            Process(inputs.Items, reports, cancellationToken);
            for (var i = 0; i < reports.Count; i++)
                Finish(reports[i], settings.Targets[i], withStatistics);
        }
        finally
        {
            foreach (var report in reports)
                report.Dispose();
        }

        return exitCode;
    }

    private void Process(IReadOnlyList<InputItem> items, List<OpenReport> reports, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
            return;

        var worker = new InProcessWorker(host, host.CreateLinter(settings.Config), settings.Timeout);
        using var progress = new Progress(host, items);
        foreach (var outcome in DocumentBatch.Run(items, worker, settings.Jobs, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Hide();
            if (outcome.Report is { } report)
                Accept(report, reports);
            else if (outcome.Failure is { } failure)
                Accept(failure, reports);
            progress.Advance();
        }
    }

    private void Accept(LintReport report, List<OpenReport> reports)
    {
        foreach (var open in reports)
        {
            open.Writer.Add(report);
            open.Flush();
        }

        if (!report.HasText)
        {
            errors.SayAbout(new DocumentFailure(report.Name, ReasonOf(report)));
            Raise(ExitCode.NotRead);
        }
        else if (report.Coverage < 1 && settings.RequireComplete)
        {
            errors.SayAbout(new DocumentFailure(report.Name, new("the document was read only in part.", "le document n'a été lu qu'en partie.")));
            Raise(ExitCode.NotRead);
        }

        if (report.Diagnostics.Any(settings.FailsGate))
            Raise(ExitCode.Findings);
        counts.Add(report.Diagnostics.Where(settings.Report.ShowsToPeople));
    }

    private void Accept(DocumentFailure failure, List<OpenReport> reports)
    {
        foreach (var open in reports)
        {
            open.Writer.AddFailure(failure);
            open.Flush();
        }

        errors.SayAbout(failure);
        Raise(ExitCode.NotRead);
    }

    private static LocalizedText ReasonOf(LintReport report) =>
        report.Diagnostics.FirstOrDefault(ReadingTroubles.IsReadingTrouble) is { } trouble
            ? new(trouble.MessageIn(Language.English), trouble.MessageIn(Language.French))
            : new("there is no text in this document.", "il n'y a pas de texte dans ce document.");

    private void Finish(OpenReport report, ReportTarget target, bool withStatistics)
    {
        report.Finish(target);
        if (withStatistics && target.File is null)
        {
            counts.Write(report.Text ?? host.Error, settings.Report);
            report.Flush();
        }
    }

    // A report must never replace the document it is about.
    private void CheckOutputs(InputList inputs)
    {
        foreach (var target in settings.Targets)
        {
            if (target.File is { } file && inputs.Items.Any(item => item.Path is { } path && IsSameFile(path, file)))
                throw new UsageException(new($"--output: '{file}' is one of the documents to read.", $"--output : « {file} » est l'un des documents à lire."));
        }
    }

    private static bool IsSameFile(string left, string right) => string.Equals(RealPath(left), RealPath(right), DocumentFiles.NameComparison);

    private static string RealPath(string path) =>
        (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    private void Raise(int code) => exitCode = ExitCode.Worst(exitCode, code);
}
