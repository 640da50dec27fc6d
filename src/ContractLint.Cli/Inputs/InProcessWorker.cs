using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Inputs;

/// <summary>Works in this very process: quick to start, shared by all threads.</summary>
internal sealed class InProcessWorker(CommandHost host, ILinter linter, DocumentLimits limits) : IDocumentWorker
{
    public DocumentOutcome Process(InputItem input, CancellationToken cancellationToken)
    {
        if (input.Failure is { } known)
            return new([], known);

        try
        {
            return TimedWork.Run(token => InputContent.Read(input, host, limits, token), limits.Time, cancellationToken) is { } content
                ? Process(input, content, cancellationToken)
                : new([], new(input.Name, limits.FileTooLarge));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new([], new(input.Name, limits.TookTooLong));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([], new(input.Name, ReadFailure.Of(exception)));
        }
    }

    /// <summary>The same of bytes that were read already.</summary>
    public DocumentOutcome Process(InputItem input, byte[] content, CancellationToken cancellationToken) =>
        DocumentAnalysis.Run(input, limits, token => linter.LintAll(content, input.Name, token), failure: null, cancellationToken);
}
