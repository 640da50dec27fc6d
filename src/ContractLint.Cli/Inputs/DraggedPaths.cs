using System.Text;

namespace ContractLint.Cli.Inputs;

/// <summary>Reads the line a terminal writes when files are dragged into its window: paths, each in the quotation of the system or as an address.</summary>
/// <remarks>Windows: <c>"C:\My texts\a.docx"</c>; GNOME: <c>'/home/a/My text.docx'</c>; macOS: <c>/Users/a/My\ text.docx</c>; some: <c>file:///home/a/My%20text.docx</c>.</remarks>
internal static class DraggedPaths
{
    private const int LongestLine = 32_768;

    /// <summary>The paths, where all of them are there; else none, and the line is text.</summary>
    public static IReadOnlyList<string> In(string line, Func<string, bool> exists)
    {
        var candidates = Candidates(line).FirstOrDefault(paths => paths.Count > 0 && paths.All(exists));
        return candidates ?? [];
    }

    /// <summary>The path that a line can hardly be anything but, though there is no such file; <see langword="null"/> where the line may be text.</summary>
    public static string? Missing(string line) =>
        Candidates(line).FirstOrDefault(paths => paths is [var path] && LooksLikePath(path, isQuoted: path != line.Trim()))?[0];

    // The line itself first: a path that was typed, or that a terminal left bare, may hold spaces, quotes and backslashes of its own.
    private static IEnumerable<IReadOnlyList<string>> Candidates(string line)
    {
        var trimmed = line.Trim();
        if (trimmed.Length is 0 or > LongestLine || trimmed.Contains('\0'))
            yield break;

        yield return [trimmed];
        if (Split(trimmed) is { } words)
            yield return [.. words.Where((word, index) => !(index == 0 && word is "&")).Select(FromAddress)];
    }

    // Cuts a line as a shell does; null where a quotation stays open. PowerShell is given "& 'path'".
    private static List<string>? Split(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (isInWord, quote) = (false, '\0');
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            var isEscape = character is '\\' && !OperatingSystem.IsWindows() && i + 1 < line.Length && (quote is '\0' || (quote is '"' && line[i + 1] is '"' or '\\'));
            if (quote is '\0' && char.IsWhiteSpace(character))
            {
                if (isInWord)
                    words.Add(word.ToString());
                word.Clear();
                isInWord = false;
                continue;
            }

            isInWord = true;
            if (isEscape)
                word.Append(line[++i]);
            else if (quote is '\0' && character is '"' or '\'')
                quote = character;
            else if (character == quote)
                quote = '\0';
            else
                word.Append(character);
        }

        if (isInWord)
            words.Add(word.ToString());
        return quote is '\0' ? words : null;
    }

    // A server in the address is somewhere else: only files of this computer are dragged.
    private static string FromAddress(string word)
    {
        var address = word.Replace("file://localhost/", "file:///", StringComparison.OrdinalIgnoreCase);
        return address.StartsWith("file:///", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(address, UriKind.Absolute, out var file) ? file.LocalPath : word;
    }

    private static bool LooksLikePath(string path, bool isQuoted) =>
        DocumentFiles.HasDocumentExtension(path) && (isQuoted || Path.IsPathRooted(path) || !path.Any(char.IsWhiteSpace));
}
