using ContractLint.Cli.Hosting;
using ContractLint.Diagnostics;
using ContractLint.Formats;

namespace ContractLint.Cli.Inputs;

/// <summary>Works in this very process: quick to start, shared by all threads.</summary>
internal sealed class InProcessWorker(CommandHost host, ILinter linter, TimeSpan timeout) : IDocumentWorker
{
    public DocumentOutcome Process(InputItem input, CancellationToken cancellationToken)
    {
        if (input.Failure is { } known)
            return new([], known);

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(timeout);
        var reports = new List<LintReport>();
        try
        {
            var limit = ReadingOptions.Default.MaxFileBytes;
            if (Read(input, limit, clock.Token) is not { } content)
                return new(reports, new(input.Name, new($"the file is larger than {limit >> 20} MB.", $"le fichier dépasse {limit >> 20} Mo.")));

            foreach (var report in linter.LintAll(content, input.Name, clock.Token))
                reports.Add(report);
            return new(reports, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(reports, new(input.Name, new($"reading took longer than {timeout.TotalSeconds} s (--timeout).", $"la lecture a dépassé {timeout.TotalSeconds} s (--timeout).")));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(reports, new(input.Name, ReadFailure.Of(exception)));
        }
    }

    private byte[]? Read(InputItem input, long limit, CancellationToken cancellationToken)
    {
        if (input.Path is null)
            return LimitedRead.All(host.Input, limit, cancellationToken);

        using var stream = new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return LimitedRead.All(stream, limit, cancellationToken);
    }
}
