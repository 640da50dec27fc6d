using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Gives sibling blocks the labels typed into them.</summary>
internal static class TypedLabels
{
    private const int ShortestContents = 3;

    public static void Assign(List<OutlineBlock> blocks, SourceText source)
    {
        var contents = ContentsBlocks(blocks, source);
        var capitals = new List<(OutlineBlock Block, TypedLabel Label)>();

        foreach (var block in blocks)
        {
            if (!block.IsBlock || block.Label is not null || block.IsContents || contents.Contains(block) || IsContentsLine(block.Text(source)) || TypedLabel.Find(block.Text(source)) is not { } label)
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
        return gap.Contains('\t') || gap.Length > 2 || gap.Count('.') > 3 || gap.Contains('…');
    }

    // A table of contents without leaders: at least three short lines in a row whose last numbers never fall.
    private static HashSet<OutlineBlock> ContentsBlocks(List<OutlineBlock> blocks, SourceText source)
    {
        var contents = new HashSet<OutlineBlock>();
        var run = new List<OutlineBlock>();
        var page = 0;

        foreach (var block in blocks)
        {
            var next = block.IsBlock ? PageNumber(block.Text(source)) : 0;
            if (next == 0 || next < page)
                run.Clear();

            page = next;
            if (next > 0)
                run.Add(block);

            if (run.Count == ShortestContents)
                contents.UnionWith(run);
            else if (run.Count > ShortestContents)
                contents.Add(block);
        }

        return contents;
    }

    // The 12 of "Section 3.1 Fees 12"; 0 without one.
    private static int PageNumber(ReadOnlySpan<char> text)
    {
        var title = text.TrimEnd("0123456789");
        var digits = text.Length - title.Length;
        var isNumbered = text.Length < 120 && digits is > 0 and <= 3 && title.Length > 6 && title[^1] is ' ' && char.IsLetter(title.TrimEnd()[^1]);
        return isNumbered && int.TryParse(text[^digits..], out var page) ? page : 0;
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
