using System.Text;
using ContractLint.Cli.Hosting;

namespace ContractLint.Cli.Output;

/// <summary>Finds the place of a report that nobody named: beside its document, never over a file that is not an earlier report.</summary>
internal static class ReportPlace
{
    public const string Suffix = ".contractlint";

    private const int SignatureBytes = 4096;

    /// <summary>The file to write; in a folder of the user's where that of the document cannot be written to.</summary>
    public static string Beside(string folder, string documentName, IDesktop desktop)
    {
        var home = CanWrite(folder) ? folder
            : desktop.DocumentsFolder is { } documents && CanWrite(documents) ? documents
            : desktop.CreateTemporaryFolder();
        return FreePlace.Find(Path.Combine(home, documentName + Suffix), "html", IsReport);
    }

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
