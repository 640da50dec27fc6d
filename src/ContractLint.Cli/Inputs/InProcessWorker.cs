using ContractLint.Cli.Hosting;
using ContractLint.Formats;
using ContractLint.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>Works in this very process: quick to start, shared by all threads.</summary>
internal sealed class InProcessWorker(CommandHost host, ILinter linter, TimeSpan timeout) : IDocumentWorker
{
    public DocumentOutcome Process(InputItem input, CancellationToken cancellationToken)
    {
        if (input.Failure is { } known)
            return new(null, known);

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(timeout);
        try
        {
            var limit = ReadingOptions.Default.MaxFileBytes;
            return Read(input, limit, clock.Token) is { } content
                ? new(linter.Lint(content, input.Name, clock.Token), null)
                : Fail(input, new($"the file is larger than {limit >> 20} MB.", $"le fichier dépasse {limit >> 20} Mo."));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Fail(input, new($"reading took longer than {timeout.TotalSeconds} s (--timeout).", $"la lecture a dépassé {timeout.TotalSeconds} s (--timeout)."));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Fail(input, ReadFailure.Of(exception));
        }
    }

    private byte[]? Read(InputItem input, long limit, CancellationToken cancellationToken)
    {
        if (input.Path is null)
            return LimitedRead.All(host.Input, limit, cancellationToken);

        using var stream = new FileStream(input.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return LimitedRead.All(stream, limit, cancellationToken);
    }

    private static DocumentOutcome Fail(InputItem input, LocalizedText reason) => new(null, new(input.Name, reason));
}
