namespace ContractLint.Text;

/// <summary>Words of a document as they stand in a sentence of ours: on one line, one space between two.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>No longer than a reader takes in at a glance; cut between two words where there are two, and never inside a character.</summary>
    public static string Of(string text, int longest)
    {
        var line = Of(text);
        if (line.Length <= longest)
            return line;

        var space = line.LastIndexOf(' ', longest);
        var cut = space > 0 ? space : char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest;
        return line[..cut] + " …";
    }
}
