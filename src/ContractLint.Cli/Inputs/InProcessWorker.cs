using ContractLint.Cli.Hosting;
using ContractLint.Diagnostics;

namespace ContractLint.Cli.Inputs;

/// <summary>Works in this very process: quick to start, shared by all threads.</summary>
internal sealed class InProcessWorker(CommandHost host, ILinter linter, DocumentLimits limits) : IDocumentWorker
{
    public DocumentOutcome Process(InputItem input, CancellationToken cancellationToken) =>
        input.Failure is { } known ? new([], known) : Process(input, () => InputContent.Read(input, host, limits, cancellationToken), cancellationToken);

    /// <summary>The same of bytes that were read already.</summary>
    public DocumentOutcome Process(InputItem input, byte[] content, CancellationToken cancellationToken) => Process(input, () => content, cancellationToken);

    private DocumentOutcome Process(InputItem input, Func<byte[]?> read, CancellationToken cancellationToken)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(limits.Time);
        var reports = new List<LintReport>();
        try
        {
            if (read() is not { } content)
                return new(reports, new(input.Name, limits.FileTooLarge));

            foreach (var report in linter.LintAll(content, input.Name, clock.Token))
                reports.Add(report);
            return new(reports, null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(reports, new(input.Name, limits.TookTooLong));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(reports, new(input.Name, ReadFailure.Of(exception)));
        }
    }
}
