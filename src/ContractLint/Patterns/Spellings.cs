namespace ContractLint.Patterns;

/// <summary>Writes a wording out as the sequences of words and stems it stands for: "cahier(s)? des charges" as two.</summary>
internal static class Spellings
{
    // More are faster matched as they are written.
    private const int Most = 24;

    /// <summary><see langword="null"/> where the wording holds a gap, a symbol or a list, or stands for too many.</summary>
    public static List<PhraseNode[]>? Of(PhraseNode node) => node.Kind switch
    {
        PhraseNodeKind.Word or PhraseNodeKind.Stem => [[node]],
        PhraseNodeKind.Sequence => OfSequence(node.Children),
        PhraseNodeKind.Choice => OfChoice(node.Children, []),
        PhraseNodeKind.Optional => OfChoice(node.Children, [[]]),
        _ => null,
    };

    private static List<PhraseNode[]>? OfChoice(IReadOnlyList<PhraseNode> alternatives, List<PhraseNode[]> spellings)
    {
        foreach (var alternative in alternatives)
        {
            if (Of(alternative) is not { } more || spellings.Count + more.Count > Most)
                return null;

            spellings.AddRange(more);
        }

        return spellings;
    }

    private static List<PhraseNode[]>? OfSequence(IReadOnlyList<PhraseNode> parts)
    {
        if (AreWords(parts))
            return [[.. parts]];

        List<PhraseNode[]> spellings = [[]];
        foreach (var part in parts)
        {
            if (Of(part) is not { } more || spellings.Count * more.Count > Most)
                return null;

            spellings = [.. spellings.SelectMany(_ => more, static (left, right) => (PhraseNode[])[.. left, .. right])];
        }

        return spellings;
    }

    private static bool AreWords(IReadOnlyList<PhraseNode> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind is not (PhraseNodeKind.Word or PhraseNodeKind.Stem))
                return false;
        }

        return true;
    }
}
