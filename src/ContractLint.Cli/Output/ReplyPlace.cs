using System.Globalization;

namespace ContractLint.Cli.Output;

/// <summary>The file of an answer that nobody named: beside its document, never over anything that is there.</summary>
internal static class ReplyPlace
{
    private const int MostTries = 100;

    public static string Beside(string document, string extension)
    {
        var path = Path.GetFullPath(document);
        var start = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path));
        return Numbered(start, extension).First(place => !Path.Exists(place));
    }

    private static IEnumerable<string> Numbered(string start, string extension)
    {
        yield return $"{start}.reply.{extension}";
        for (var i = 2; i < MostTries; i++)
            yield return string.Create(CultureInfo.InvariantCulture, $"{start}.reply-{i}.{extension}");
        yield return $"{start}.reply-{Path.GetRandomFileName()}.{extension}";
    }
}
