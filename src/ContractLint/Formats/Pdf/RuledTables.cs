namespace ContractLint.Formats.Pdf;

/// <summary>Reads the words between ruled lines cell by cell, whatever heights the lines of neighbouring cells stand at.</summary>
internal static class RuledTables
{
    /// <summary>Takes the words of tables out of those of a page: one line for each row, which stands for the lines of its cells.</summary>
    public static List<TextLine> TakeOutOf(List<PdfWord> words, PageRules rules)
    {
        var rows = new List<TextLine>();
        if (rules.Across.Count == 0 || rules.Down.Count == 0)
            return rows;

        foreach (var grid in RuledGrid.Find(rules))
        {
            var inside = words.Select(word => (Word: word, Cell: CellOf(grid, word))).Where(item => item.Cell is not null).ToList();
            if (inside.Select(item => item.Cell!.Column).Distinct().Count() < 2 || AreWordsCut(grid, inside))
                continue;

            var taken = new HashSet<PdfWord>(inside.Select(item => item.Word), ReferenceEqualityComparer.Instance);
            words.RemoveAll(taken.Contains);

            foreach (var row in inside.GroupBy(item => item.Cell!.Row).OrderBy(row => row.Key))
            {
                var cells = row.GroupBy(item => item.Cell!).OrderBy(cell => cell.Key.Column)
                    .Select(cell => LineBuilder.Build([.. cell.Select(item => item.Word)]).ConvertAll(line => line.Within(cell.Key)));
                rows.AddRange(Parts([.. cells]).Select(lines => TextLine.StandingFor(lines, grid.Left, grid.Right)));
            }
        }

        return rows;
    }

    // Figures that stand below each other in several cells are rows without a line between.
    private static IEnumerable<List<TextLine>> Parts(List<List<TextLine>> cells)
    {
        var columns = cells.FindAll(cell => cell.Count > 1);
        if (columns.Count < 3 || !columns.TrueForAll(cell => IsColumnOfFigures(cell, columns[0])))
            return [[.. cells.SelectMany(cell => cell)]];

        var tops = columns[0].ConvertAll(line => line.Baseline);
        return cells.SelectMany(cell => cell)
            .Select(line => line.Within(line.Cell! with { Part = Math.Max(0, tops.FindLastIndex(top => top > line.Baseline - (0.25f * line.Size))) }))
            .GroupBy(line => line.Cell!.Part).OrderBy(part => part.Key).Select(part => part.ToList());
    }

    private static bool IsColumnOfFigures(List<TextLine> cell, List<TextLine> other) =>
        cell.Count == other.Count && cell.Zip(other).All(pair => Math.Abs(pair.First.Baseline - pair.Second.Baseline) < 0.25f * pair.First.Size && pair.First.Words.Count <= 2);

    private static TableCell? CellOf(RuledGrid grid, PdfWord word) => grid.CellAt((word.Left + word.Right) / 2, HeightOf(word));

    private static float HeightOf(PdfWord word) => word.Baseline + (0.3f * word.Size);

    // Lines that run through words are a drawing's, not a table's.
    private static bool AreWordsCut(RuledGrid grid, List<(PdfWord Word, TableCell? Cell)> inside)
    {
        var cut = inside.Count(item => grid.CellAt(item.Word.Left + (0.2f * item.Word.Size), HeightOf(item.Word)) != item.Cell
            || grid.CellAt(item.Word.Right - (0.2f * item.Word.Size), HeightOf(item.Word)) != item.Cell);
        return cut > 1 && cut * 30 > inside.Count;
    }
}
