namespace ContractLint.Cli.Inputs;

/// <summary>Expands <c>*</c>, <c>?</c> and <c>**</c> in paths, because not every shell does.</summary>
internal static class Glob
{
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The documents a pattern names, unsorted. A folder it names stands for the documents under it.</summary>
    /// <remarks>A pattern that ends with an extension of its own (<c>*.rtf</c>) is taken at its word.</remarks>
    public static IEnumerable<string> Expand(string pattern)
    {
        var separators = OperatingSystem.IsWindows() ? "/\\" : "/";
        var root = Path.GetPathRoot(pattern) ?? "";
        var segments = pattern[root.Length..].Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
        var namesExtension = Path.GetExtension(segments[^1]) is { Length: > 1 } extension && !IsPattern(extension);
        return Expand(root, segments, namesExtension);
    }

    /// <summary>Whether a name fits a pattern of one segment; linear in both for any number of stars.</summary>
    public static bool Fits(string name, string pattern, StringComparison comparison)
    {
        var (n, p, star, mark) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] is '*')
            {
                (star, mark) = (p++, n);
            }
            else if (p < pattern.Length && (pattern[p] is '?' || string.Compare(name, n, pattern, p, 1, comparison) == 0))
            {
                n++;
                p++;
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static IEnumerable<string> Expand(string folder, ReadOnlyMemory<string> segments, bool namesExtension)
    {
        var segment = segments.Span[0];
        var rest = segments[1..];

        if (!IsPattern(segment))
        {
            var path = DocumentFiles.Join(folder, segment);
            return rest.IsEmpty ? OfLast(path, File.Exists(path), namesExtension) : Directory.Exists(path) ? Expand(path, rest, namesExtension) : [];
        }

        if (segment is "**")
        {
            return rest.IsEmpty
                ? DocumentFiles.Under(folder)
                : Expand(folder, rest, namesExtension).Concat(Entries(folder).Where(DocumentFiles.IsRealFolder)
                    .SelectMany(entry => Expand(DocumentFiles.Join(folder, entry.Name), segments, namesExtension)));
        }

        return Entries(folder).Where(entry => Fits(entry.Name, segment, DocumentFiles.NameComparison)).SelectMany(entry =>
        {
            var path = DocumentFiles.Join(folder, entry.Name);
            var isFile = File.Exists(path);
            return rest.IsEmpty ? OfLast(path, isFile, namesExtension) : isFile ? [] : Expand(path, rest, namesExtension);
        });
    }

    private static IEnumerable<FileSystemInfo> Entries(string folder) =>
        new DirectoryInfo(folder.Length == 0 ? "." : folder).EnumerateFileSystemInfos().Where(entry => !DocumentFiles.IsSkipped(entry));

    private static IEnumerable<string> OfLast(string path, bool isFile, bool namesExtension)
    {
        if (isFile)
            return namesExtension || DocumentFiles.HasDocumentExtension(path) ? [path] : [];
        return Directory.Exists(path) ? DocumentFiles.Under(path) : [];
    }
}
