namespace ContractLint.Formats.Pdf;

/// <summary>Finds the tables of a page that no line is drawn around and whose cells do not stand on common lines.</summary>
internal static class LooseTables
{
    private const int FewestLines = 4;
    private const int MostLines = 150;

    /// <summary>Puts one line for each row, which stands for those of its cells, in the place of the lines of such tables.</summary>
    public static void Replace(List<TextLine> lines)
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (lines[start].Row is not null || !TableRow.HasCells(lines[start]))
                continue;

            // The first row may begin above: its tallest cell is not the first.
            var end = EndOf(lines, start);
            var first = start > 0 && lines[start - 1].Row is null && lines[start - 1].Baseline - lines[start].Baseline < 0.9f * lines[start].Size ? start - 1 : start;
            var rows = end - first < FewestLines ? [] : LooseTable.Rows(lines[first..end]);
            if (rows.Count == 0)
                continue;

            var cells = rows.SelectMany(row => row).ToList();
            var (left, right) = (cells.Min(line => line.Left), cells.Max(line => line.Right));
            var taken = new HashSet<PdfWord>(cells.SelectMany(line => line.Words), ReferenceEqualityComparer.Instance);
            lines.RemoveAll(line => taken.Contains(line.Words[0]));
            lines.InsertRange(first, rows.Select(row => TextLine.StandingFor(row, left, right)));
            start = first + rows.Count - 1;
        }
    }

    // As far down as lines leave room for what stands on the right of a gap: they have gaps of their own, or end before.
    private static int EndOf(List<TextLine> lines, int start)
    {
        var first = lines[start];
        var edges = new List<float>();

        var end = start;
        for (; end < lines.Count && end - start < MostLines; end++)
        {
            var line = lines[end];
            if (line.Row is not null || line.Size > 1.3f * first.Size || (end > start && lines[end - 1].Baseline - line.Baseline > 3.2f * line.Size))
                break;

            for (var i = 0; i + 1 < line.Words.Count; i++)
            {
                if (TableRow.IsCellEnd(line, i))
                    edges.Add(line.Words[i + 1].Left);
            }

            if (!edges.Exists(edge => !line.Words.Exists(word => word.Left < edge - 1 && word.Right > edge - (0.15f * word.Size)) && !HasWordsOnBothSides(line, edge)))
                break;
        }

        return end;
    }

    private static bool HasWordsOnBothSides(TextLine line, float edge)
    {
        var next = line.Words.FindIndex(word => word.Left >= edge - 1);
        return next > 0 && line.Words[next].Left > edge + 1;
    }
}
