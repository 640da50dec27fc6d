namespace ContractLint.Patterns;

/// <summary>The groups that many phrases share, each read once: a list of words that a page names is written out in every phrase that names it.</summary>
internal sealed class PhraseGroups
{
    // Shorter groups are read faster than looked up.
    private const int ShortestKept = 40;

    private readonly Dictionary<string, PhraseNode> groups = new(StringComparer.Ordinal);

    /// <summary>The node of the group that opens at a place, read by <paramref name="read"/> where no phrase before held it; moves the place behind it.</summary>
    public PhraseNode? At(string source, ref int position, Func<PhraseNode?> read)
    {
        if (PlainGroupAt(source, position) is not { } text)
            return read();

        if (groups.TryGetValue(text, out var known))
        {
            position += text.Length;
            return known;
        }

        var node = read();
        if (node is not null)
            groups[text] = node;

        return node;
    }

    // With its parentheses, where it closes and holds no symbol, which every phrase counts for itself.
    private static string? PlainGroupAt(string source, int open)
    {
        var depth = 0;
        for (var i = open; i < source.Length; i++)
        {
            if (source[i] is '<')
                return null;

            depth += source[i] is '(' ? 1 : source[i] is ')' ? -1 : 0;
            if (depth == 0)
                return i - open < ShortestKept ? null : source.Substring(open, i - open + 1);
        }

        return null;
    }
}
