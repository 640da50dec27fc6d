using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Gives sibling blocks the labels typed into them.</summary>
internal static class TypedLabels
{
    public static void Assign(List<OutlineBlock> blocks, SourceText source)
    {
        var capitals = new List<(OutlineBlock Block, TypedLabel Label)>();

        foreach (var block in blocks)
        {
            if (!block.IsBlock || block.Label is not null || IsContentsLine(block.Text(source)) || TypedLabel.Find(block.Text(source)) is not { } label)
                continue;

            var isDoubtful = label is { Style: LabelStyle.UpperLetter or LabelStyle.UpperRoman, Closing: '.', Length: 2 };
            if (isDoubtful)
                capitals.Add((block, label));
            else
                block.SetTypedLabel(label, source);
        }

        AssignCapitals(capitals, source);
    }

    /// <summary>Whether the line belongs to a table of contents: it ends with a page number after dots or a tab.</summary>
    public static bool IsContentsLine(ReadOnlySpan<char> text)
    {
        var rest = text.TrimEnd("0123456789");
        if (rest.Length == text.Length || rest.Length < 4 || text.Length > 200)
            return false;

        var leader = rest.TrimEnd(" .…_\u00A0\t");
        var gap = rest[leader.Length..];
        return gap.Contains('\t') || gap.Count('.') > 3 || gap.Contains('…');
    }

    // "A. Martin" is a name; "A." is a label where "B." follows, "B." where "A." went before.
    private static void AssignCapitals(List<(OutlineBlock Block, TypedLabel Label)> candidates, SourceText source)
    {
        var last = new Dictionary<LabelStyle, int>();

        for (var i = 0; i < candidates.Count; i++)
        {
            var (block, label) = candidates[i];
            var letter = source[block.Body.Start];
            var continues = last.TryGetValue(LabelStyle.UpperLetter, out var letters) && letter - 'A' == letters;
            if (continues)
                label = label with { Style = LabelStyle.UpperLetter, Ordinal = letter - 'A' + 1 };

            continues |= last.TryGetValue(label.Style, out var previous) && label.Ordinal == previous + 1;
            var starts = label.Ordinal == 1 && i + 1 < candidates.Count && candidates[i + 1].Label.Ordinal == 2;
            if (!continues && !starts && !(label.Ordinal == 1 && label.Style is LabelStyle.UpperRoman && OpensRomanList(block, source)))
                continue;

            last[label.Style] = label.Ordinal;
            block.SetTypedLabel(label, source);
        }
    }

    // "I. OBJET": "II." has two letters and is no candidate here, so capitals decide.
    private static bool OpensRomanList(OutlineBlock block, SourceText source)
    {
        var text = block.Text(source)[2..].TrimStart();
        return text.Length > 2 && (char.IsUpper(text[1]) || text.Contains(' ')) && !char.IsLower(text[0]);
    }
}
