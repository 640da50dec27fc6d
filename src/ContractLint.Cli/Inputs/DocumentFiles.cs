namespace ContractLint.Cli.Inputs;

/// <summary>Which files of a folder are documents, and in what order they come.</summary>
internal static class DocumentFiles
{
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".doc", ".pdf", ".odt", ".ott", ".fodt", ".rtf", ".html", ".htm", ".md", ".markdown", ".txt", ".text", ".eml", ".msg"];

    /// <summary>Upper and lower case are one on Windows and two elsewhere.</summary>
    public static StringComparison NameComparison => OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether two paths lead to one file, links followed.</summary>
    public static bool AreSame(string left, string right) => string.Equals(RealPath(left), RealPath(right), NameComparison);

    public static bool HasDocumentExtension(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Hidden files, and the lock files an open Word document leaves beside it.</summary>
    public static bool IsSkipped(FileSystemInfo entry) => entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal);

    /// <summary>A folder to descend into: links to folders are not followed, so that no loop can arise.</summary>
    public static bool IsRealFolder(FileSystemInfo entry) => entry is DirectoryInfo && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>The documents under a folder, at any depth, unsorted; names are written with slashes on every system.</summary>
    public static IEnumerable<string> Under(string folder)
    {
        var pending = new Stack<string>([folder]);
        while (pending.TryPop(out var current))
        {
            foreach (var entry in new DirectoryInfo(current.Length == 0 ? "." : current).EnumerateFileSystemInfos())
            {
                if (IsSkipped(entry))
                    continue;

                if (IsRealFolder(entry))
                    pending.Push(Join(current, entry.Name));
                else if (HasDocumentExtension(entry.Name) && File.Exists(entry.FullName))
                    yield return Join(current, entry.Name);
            }
        }
    }

    private static string RealPath(string path) =>
        (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    public static string Join(string folder, string name) =>
        folder.Length == 0 ? name : folder[^1] is '/' or '\\' ? folder + name : $"{folder}/{name}";
}
