using System.Globalization;

namespace ContractLint.Cli.Output;

/// <summary>Finds a name for a file that nobody named: "brief.reply.docx", then "brief.reply-2.docx".</summary>
internal static class FreePlace
{
    private const int MostTries = 100;

    /// <summary>The first name that is free, or holds what <paramref name="mayReplace"/> allows to be written over.</summary>
    public static string Find(string start, string extension, Func<string, bool>? mayReplace = null) =>
        Numbered(start, extension).First(path => !Exists(path) || mayReplace?.Invoke(path) is true);

    private static IEnumerable<string> Numbered(string start, string extension)
    {
        yield return $"{start}.{extension}";
        for (var i = 2; i < MostTries; i++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{start}-{i}.{extension}");
        yield return $"{start}-{Path.GetRandomFileName()}.{extension}";
    }

    // A link that leads nowhere is there as well.
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
