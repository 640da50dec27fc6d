namespace ContractLint.Formats.Docx.Numbering;

/// <summary>The lists of a document and the schemes they number by.</summary>
internal sealed class NumberingDefinitions
{
    private const int LongestStyleChain = 8;

    public Dictionary<int, NumberingScheme> Schemes { get; } = [];

    public Dictionary<int, NumberingList> Lists { get; } = [];

    /// <summary>The list and its scheme, through the numbering styles it refers to; <see langword="false"/> when either is missing.</summary>
    public bool TryResolve(int listId, StyleSheet styles, out NumberingList list, out NumberingScheme scheme)
    {
        list = null!;
        scheme = null!;

        if (!Lists.TryGetValue(listId, out var found) || !Schemes.TryGetValue(found.SchemeId, out var resolved))
            return false;

        for (var i = 0; i < LongestStyleChain && resolved.DefinedByStyle is { } style; i++)
        {
            if (styles.Find(style)?.ListId is not { } next || !Lists.TryGetValue(next, out var linked) || !Schemes.TryGetValue(linked.SchemeId, out var target))
                break;

            resolved = target;
        }

        (list, scheme) = (found, resolved);
        return true;
    }
}
