using System.Globalization;
using System.Text;
using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Output;

/// <summary>Finds the place of a report that nobody named: beside its document, never over a file that is not an earlier report.</summary>
internal static class ReportPlace
{
    public const string Suffix = ".contractlint";

    private const int SignatureBytes = 4096;
    private const int MostTries = 100;

    /// <summary>The file to write; in a folder of the user's where that of the document cannot be written to.</summary>
    public static string Beside(string folder, string documentName, IDesktop desktop)
    {
        var home = CanWrite(folder) ? folder
            : desktop.DocumentsFolder is { } documents && CanWrite(documents) ? documents
            : desktop.CreateTemporaryFolder();
        return Numbered(home, documentName).First(path => !Exists(path) || IsReport(path));
    }

    private static IEnumerable<string> Numbered(string folder, string documentName)
    {
        yield return Path.Combine(folder, $"{documentName}{Suffix}.html");
        for (var i = 2; i < MostTries; i++)
            yield return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{documentName}{Suffix}-{i}.html"));
        yield return Path.Combine(folder, $"{documentName}{Suffix}-{Path.GetRandomFileName()}.html");
    }

    // A link that leads nowhere is there as well.
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    // Every report says near its start by what program it was made. What is not a plain file (a link, a pipe, a device) is not ours.
    private static bool IsReport(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.LinkTarget is not null || !file.Exists || file.Length == 0)
                return false;

            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var start = new byte[SignatureBytes];
            var length = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return Encoding.UTF8.GetString(start, 0, length).Contains("<meta name=\"generator\" content=\"ContractLint ", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanWrite(string folder)
    {
        try
        {
            using var trial = new AtomicFile(Path.Combine(folder, "contractlint"));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
