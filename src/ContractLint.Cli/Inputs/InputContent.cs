using ContractLint.Cli.Hosting;
using ContractLint.Formats;

namespace ContractLint.Cli.Inputs;

/// <summary>The bytes of an input.</summary>
internal static class InputContent
{
    /// <summary>All of them; <see langword="null"/> where there are more than may be read.</summary>
    public static byte[]? Read(InputItem input, CommandHost host, DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (input.Path is not { } path)
            return LimitedRead.All(host.Input, limits.Reading.MaxFileBytes, cancellationToken);

        using var stream = Open(path);
        return LimitedRead.All(stream, limits.Reading.MaxFileBytes, cancellationToken);
    }

    /// <summary>Whether only code of ours would read the file; also where it cannot be opened, which whoever reads it will tell.</summary>
    public static bool IsReadByOwnCode(string path)
    {
        var start = new byte[DocumentReaders.StartLength];
        try
        {
            using var stream = Open(path);
            return DocumentReaders.IsReadByOwnCode(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
