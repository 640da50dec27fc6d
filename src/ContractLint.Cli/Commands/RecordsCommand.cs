using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Cli.Parsing;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Cli.Commands;

/// <summary><c>contractlint lint --records</c>: one answer line per input line, in order; a bad line is answered too and does not end the run.</summary>
internal sealed class RecordsCommand(CommandHost host, LintSettings settings)
{
    private const int MaxLineBytes = 256 << 20;

    private readonly RecordsReport report = new(host.Output, settings.Report);
    private readonly Dictionary<(DocumentKind?, Language?, Role), ILinter> linters = [];
    private int exitCode = ExitCode.Success;

    /// <summary>Refuses what would otherwise be left undone without a word: records have one form and one way out.</summary>
    public static void CheckOptions(ParsedCommand command)
    {
        foreach (var (option, value) in command.InOrder("--format", "--output"))
        {
            if (option is "--output")
                throw new UsageException(new("--records answers on the standard output: leave out --output.", "--records répond sur la sortie standard : retirez --output."));
            if (value is not "jsonl")
                throw new UsageException(new($"--records writes JSON lines: leave out --format {value}.", $"--records écrit des lignes JSON : retirez --format {value}."));
        }
    }

    public int Run(string file, IReadOnlyList<string> operands, CancellationToken cancellationToken)
    {
        if (operands.Count > 0)
            throw new UsageException(new("--records reads one stream: leave out the other paths.", "--records lit un seul flux : retirez les autres chemins."));

        using var stream = file is "-" ? null : Open(file);
        if (file is not "-" && stream is null)
            return ExitCode.NotRead;

        foreach (var line in LineReader.Read(stream ?? host.Input, MaxLineBytes))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Answer(line, cancellationToken);
        }

        host.Output.Flush();
        return exitCode;
    }

    private FileStream? Open(string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            new ErrorLines(host.Error, settings.Report.Language).SayAbout(new DocumentFailure(file, ReadFailure.Of(exception)));
            return null;
        }
    }

    private void Answer(RecordLine line, CancellationToken cancellationToken)
    {
        try
        {
            if (line.Bytes is not { } bytes)
                throw new InvalidDataException("the line is longer than 256 MB");

            var record = Record.Parse(bytes);
            var found = Lint(record, cancellationToken);
            report.Answer(record.Id, found);
            if (found.Diagnostics.Any(settings.FailsGate))
                Raise(ExitCode.Findings);
        }
        catch (InvalidDataException exception)
        {
            Refuse(line, exception.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Refuse(line, "the analysis took longer than --timeout allows");
        }
        catch (Exception exception) when (exception is not OperationCanceledException and not IOException)
        {
            Refuse(line, $"internal error (CL0001, {exception.GetType().Name})");
        }
    }

    private LintReport Lint(Record record, CancellationToken cancellationToken)
    {
        var kind = record.Kind ?? settings.Config.Kind;
        var language = record.Language ?? settings.Config.DocumentLanguage;
        var side = record.Side ?? settings.Config.Side;
        if (!linters.TryGetValue((kind, language, side), out var linter))
            linters[(kind, language, side)] = linter = host.CreateLinter(settings.Config with { Kind = kind, DocumentLanguage = language, Side = side });

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(settings.Limits.Time);
        return linter.LintText(record.Text, record.Id.ToString(), record.IsClause, clock.Token);
    }

    private void Refuse(RecordLine line, string reason)
    {
        report.Refuse(line.Number, reason);
        Raise(ExitCode.NotRead);
    }

    private void Raise(int code) => exitCode = ExitCode.Worst(exitCode, code);
}
