using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Workers;
using ContractLint.Configuration;
using ContractLint.Formats;
using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>Reads the one document of a command that takes one, and says in one line why it could not.</summary>
internal static class OneDocument
{
    /// <summary>The document, or what comes through <c>-</c>, within the limits of a configuration; <see langword="null"/> where it cannot be opened, which has been told.</summary>
    public static DocumentReading? Read(string operand, string name, AnalyzerConfig config, CommandHost host, ErrorLines errors, CancellationToken cancellationToken) =>
        ReadEach(operand, name, [config], host, errors, cancellationToken) is [var only] ? only : null;

    /// <summary>The document as each configuration reads it, opened once; <see langword="null"/> where it cannot be opened, which has been told.</summary>
    public static List<DocumentReading>? ReadEach(string operand, string name, IReadOnlyList<AnalyzerConfig> configs, CommandHost host, ErrorLines errors, CancellationToken cancellationToken)
    {
        var limits = DocumentLimits.Of(configs[0]);
        var input = new InputItem(name, operand is "-" ? null : operand);
        try
        {
            if (InputContent.Read(input, host, limits, cancellationToken) is not { } content)
                errors.SayAbout(new DocumentFailure(name, limits.FileTooLarge));
            else
                return [.. configs.Select(config => ReadApart(input, content, DocumentLimits.Of(config), host, cancellationToken) ?? host.CreateLinter(config).Read(content, name, cancellationToken))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            errors.SayAbout(new DocumentFailure(name, ReadFailure.Of(exception)));
        }

        return null;
    }

    /// <summary>Whether a document gave any text; where it did not, that has been told.</summary>
    public static bool HasText(DocumentReading reading, string name, CommandHost host, ErrorLines errors)
    {
        if (!reading.HasText)
            errors.SayAbout(new DocumentFailure(name, TroubleWords.Of(reading, host.Rules)));

        return reading.HasText;
    }

    // What code of others reads is read in a process of its own, which it may bring down.
    private static DocumentReading? ReadApart(InputItem input, byte[] content, DocumentLimits limits, CommandHost host, CancellationToken cancellationToken)
    {
        if (host.Worker is not { } program || DocumentReaders.IsReadByOwnCode(content, input.Name))
            return null;

        using var pool = new ReadingPool(program, limits);
        return pool.Read(input, content, withAttachments: false, cancellationToken) is ([var reading, ..], null) ? reading : null;
    }
}
