using ContractLint.Cli.Commands;
using ContractLint.Cli.Hosting;
using ContractLint.Configuration;
using ContractLint.Formats;
using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>Reads the one document of a command that takes one, and says in one line why it could not.</summary>
internal static class OneDocument
{
    /// <summary>The document, or what comes through <c>-</c>; <see langword="null"/> where it cannot be opened, which has been told.</summary>
    public static DocumentReading? Read(string operand, string name, CommandHost host, ErrorLines errors, CancellationToken cancellationToken, AnalyzerConfig? config = null)
    {
        try
        {
            var limit = ReadingOptions.Default.MaxFileBytes;
            using var stream = operand is "-" ? null : new FileStream(operand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (LimitedRead.All(stream ?? host.Input, limit, cancellationToken) is { } content)
                return host.CreateLinter(config ?? AnalyzerConfig.Default).Read(content, name, cancellationToken);

            errors.SayAbout(new DocumentFailure(name, new($"the file is larger than {limit >> 20} MB.", $"le fichier dépasse {limit >> 20} Mo.")));
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
}
