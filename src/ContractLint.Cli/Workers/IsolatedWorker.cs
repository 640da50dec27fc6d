using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Formats;
using ContractLint.Reporting;

namespace ContractLint.Cli.Workers;

/// <summary>Has documents read in processes of their own, and analyses here what was read.</summary>
/// <remarks>A lone document that only code of ours reads is read here: a process would cost more than it protects from.</remarks>
internal sealed class IsolatedWorker(CommandHost host, ILinter linter, DocumentLimits limits, ReadingPool pool, bool isBatch) : IDocumentWorker
{
    private readonly InProcessWorker own = new(host, linter, limits);

    public DocumentOutcome Process(InputItem input, CancellationToken cancellationToken)
    {
        if (input.Failure is not null)
            return own.Process(input, cancellationToken);
        if (input.Path is null)
            return ProcessStandardInput(input, cancellationToken);

        return (isBatch || !InputContent.IsReadByOwnCode(input.Path)) && ReadApart(input, null, cancellationToken) is var (readings, failure)
            ? Analyze(input, readings, failure, cancellationToken)
            : own.Process(input, cancellationToken);
    }

    private DocumentOutcome ProcessStandardInput(InputItem input, CancellationToken cancellationToken)
    {
        try
        {
            if (InputContent.Read(input, host, limits, cancellationToken) is not { } content)
                return new([], new(input.Name, limits.FileTooLarge));

            return !DocumentReaders.IsReadByOwnCode(content, input.Name) && ReadApart(input, content, cancellationToken) is var (readings, failure)
                ? Analyze(input, readings, failure, cancellationToken)
                : own.Process(input, content, cancellationToken);
        }
        catch (IOException exception)
        {
            return new([], new(input.Name, ReadFailure.Of(exception)));
        }
    }

    private (IReadOnlyList<DocumentReading> Readings, DocumentFailure? Failure)? ReadApart(InputItem input, byte[]? content, CancellationToken cancellationToken)
    {
        if (!isBatch)
            _ = Task.Run(GetReady, cancellationToken);

        return pool.Read(input, content, withAttachments: true, cancellationToken);
    }

    // A first analysis loads the code and the words of the rules, which takes longer than itself: done while the other process reads.
    private void GetReady()
    {
        foreach (var text in (string[])["The Provider shall send the report within ten days.", "Le Prestataire remettra le rapport sous dix jours."])
            linter.LintText(text, "", isFragment: false, CancellationToken.None);
    }

    private DocumentOutcome Analyze(InputItem input, IReadOnlyList<DocumentReading> readings, DocumentFailure? failure, CancellationToken cancellationToken) =>
        DocumentAnalysis.Run(input, limits, token => readings.Select(reading => linter.Lint(reading, token)), failure, cancellationToken);
}
