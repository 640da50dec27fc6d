using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Output;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Settings;
using ContractLint.Cli.Workers;
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
        if (!ConfigurationLoader.TryLoad(command, host, out var file))
            return ExitCode.Usage;

        var settings = LintSettings.From(command, host, file);
        if (command.Has("--show-settings"))
            return SettingsReport.Write(new SettingRows(command, settings, file, host).All(), settings, host);

        if (command.Value("--records") is { } records)
        {
            RecordsCommand.CheckOptions(command);
            return new RecordsCommand(host, settings).Run(records, command.Operands, cancellationToken);
        }

        if (command.Operands.Count == 0)
            throw new UsageException(new("name a file, a folder or - to read.", "indiquez un fichier, un dossier ou - à lire."));

        var next = new NextCommand(command, CommandLine.Has) { HasSettings = file is not null };
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

        // A form of one finding per line has no place for it.
        if (settings.Targets.Any(target => target.Format is "concise") && ReportWords.ConfigurationOf(settings.Report) is { Length: > 0 } configuration)
            errors.Say(LocalizedText.Same(configuration));

        OcrOption.Check(settings.Config, host);
        CheckOutputs(inputs);
        var linter = host.CreateLinter(settings.Config);
        var options = settings.Report with { Rules = [.. linter.ActiveRules.Select(RuleValues.Reported)], ToolVersion = host.Version };
        var reports = new List<OpenReport>();
        try
        {
            foreach (var target in settings.Targets)
                reports.Add(OpenReport.Open(target, host, target.IsForPeople ? options : options with { Language = settings.MachineLanguage }));

            Process(inputs.Items, linter, reports, cancellationToken);
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

    private void Process(IReadOnlyList<InputItem> items, ILinter linter, List<OpenReport> reports, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
            return;

        using var pool = host.Worker is { } program ? new ReadingPool(program, settings.Limits) : null;
        IDocumentWorker worker = pool is null ? new InProcessWorker(host, linter, settings.Limits) : new IsolatedWorker(host, linter, settings.Limits, pool, isBatch: items.Count > 1);
        using var progress = new Progress(host, [.. items.Select(item => item.Name)]);
        foreach (var outcome in DocumentBatch.Run(items, worker, settings.Jobs, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Hide();
            foreach (var report in outcome.Reports)
                Accept(report, reports);
            if (outcome.Failure is { } failure)
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

        if (report.ReasonNotRead() is { } reason)
        {
            errors.SayAbout(new DocumentFailure(report.Name, reason));
            Raise(ExitCode.NotRead);
        }
        else if (report.Coverage < 1 && (settings.RequireComplete || (OcrOption.IsRequired(settings.Config) && report.HasPagesWithoutText())))
        {
            errors.SayAbout(new DocumentFailure(report.Name, ReadingTroubles.ReadInPart));
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
            if (target.File is { } file && inputs.Items.Any(item => item.Path is { } path && DocumentFiles.AreSame(path, file)))
                throw new UsageException(new($"--output: '{file}' is one of the documents to read.", $"--output : « {file} » est l'un des documents à lire."));
        }
    }

    private void Raise(int code) => exitCode = ExitCode.Worst(exitCode, code);
}
