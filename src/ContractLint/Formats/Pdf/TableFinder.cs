namespace ContractLint.Formats.Pdf;

/// <summary>Finds lines whose words stand in columns, and puts the lines of each cell together again.</summary>
/// <remarks>
/// The gaps between the cells of the first line are followed down the page as long as every line leaves them white. Rows are told apart by the space
/// between them; where lines are evenly spaced each is a row, unless its first cell is empty.
/// </remarks>
internal sealed class TableFinder
{
    private const float MinGap = 0.55f;
    private const float RowGap = 1.22f;

    private readonly List<(float Left, float Right)> gutters;
    private readonly List<TextLine> lines = [];
    private float nearest;

    private TableFinder(TextLine first)
    {
        gutters = GapsOf(first);
        lines.Add(first);
    }

    /// <summary>The table that begins with the line at <paramref name="start"/>, if one does, and how many lines were looked at to know.</summary>
    public static (PdfTable? Table, int Count) Find(List<TextLine> region, int start)
    {
        if (!TableRow.HasCells(region[start]))
            return (null, 1);

        var finder = new TableFinder(region[start]);
        for (var i = start + 1; i < region.Count && region[i].Cell is null && finder.Take(region[i]); i++)
        {
        }

        finder.nearest = finder.NearestLines();
        finder.TrimEnd();
        return (finder.IsTable() ? new(finder.Rows()) : null, finder.lines.Count);
    }

    private static List<(float Left, float Right)> GapsOf(TextLine line)
    {
        var gaps = new List<(float, float)>();
        for (var i = 0; i + 1 < line.Words.Count; i++)
        {
            if (TableRow.IsCellEnd(line, i))
                gaps.Add((line.Words[i].Right, line.Words[i + 1].Left));
        }

        return gaps;
    }

    // A line belongs to the table when it leaves every gap white; the second line may still close one that only a title row has.
    private bool Take(TextLine line)
    {
        var distance = lines[^1].Baseline - line.Baseline;
        if (distance <= 0 || distance > 4 * line.Size || line.Size > 1.3f * lines[^1].Size)
            return false;

        var narrowed = gutters.ConvertAll(gutter => White(gutter, line));
        var open = narrowed.FindAll(gutter => gutter.Right - gutter.Left >= MinGap * line.Size);
        if (open.Count == 0 || IsLoose(line, open) || (open.Count < gutters.Count && lines.Count > 1))
            return false;

        gutters.Clear();
        gutters.AddRange(open);
        lines.Add(line);
        return true;
    }

    // A line of widely spaced prose may leave a gap white by chance: its other spaces are as wide.
    private static bool IsLoose(TextLine line, List<(float Left, float Right)> gaps)
    {
        var (spaces, count) = (0f, 0);
        for (var i = 0; i + 1 < line.Words.Count; i++)
        {
            var (end, next) = (line.Words[i].Right, line.Words[i + 1].Left);
            if (!gaps.Exists(gap => gap.Right > end - 0.5f && gap.Left < next + 0.5f))
                (spaces, count) = (spaces + next - end, count + 1);
        }

        return count >= 2 && gaps.TrueForAll(gap => gap.Right - gap.Left < 1.6f * spaces / count);
    }

    // The widest part of a gap that no word of the line covers.
    private static (float Left, float Right) White((float Left, float Right) gap, TextLine line)
    {
        var (best, left) = ((gap.Left, gap.Left), gap.Left);

        foreach (var word in line.Words)
        {
            if (word.Right <= left || word.Left >= gap.Right)
                continue;

            if (word.Left - left > best.Item2 - best.Item1)
                best = (left, word.Left);
            left = word.Right;
        }

        return gap.Right - left > best.Item2 - best.Item1 ? (left, gap.Right) : best;
    }

    // A short paragraph below a table is not its last row.
    private void TrimEnd()
    {
        while (lines.Count > 1 && CellsOf(lines[^1]).Count(cell => cell is not null) < 2 && IsFarFromAbove(lines.Count - 1))
            lines.RemoveAt(lines.Count - 1);
    }

    private bool IsTable()
    {
        var rows = lines.Count(line => CellsOf(line).Count(cell => cell is not null) >= 2);
        var labels = lines.Count(line => CellsOf(line)[0] is { } cell && cell.Words.Count == 1 && (cell.Letters <= 3 || LineStart.IsNumbered(cell)));
        return rows >= 2 && rows * 3 >= lines.Count && labels * 2 < lines.Count;
    }

    private List<List<List<PdfParagraph>>> Rows()
    {
        var rows = new List<List<List<PdfParagraph>>>();

        foreach (var group in Groups())
        {
            var cells = Enumerable.Range(0, gutters.Count + 1).Select(_ => new List<TextLine>()).ToList();
            foreach (var line in group)
            {
                var parts = CellsOf(line);
                for (var i = 0; i < parts.Length; i++)
                {
                    if (parts[i] is { } part)
                        cells[i].Add(part);
                }
            }

            rows.Add(cells.ConvertAll(cell => cell.Count > 0 ? new List<PdfParagraph> { PdfParagraph.Of(cell) } : []));
        }

        return rows;
    }

    private List<List<TextLine>> Groups()
    {
        var spaced = new List<List<TextLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 || IsFarFromAbove(i))
                spaced.Add([]);
            spaced[^1].Add(lines[i]);
        }

        // Lines that stand together are one row when one of them goes on with a cell of the line above.
        return [.. spaced.SelectMany(group => group.Count > 1 && spaced.Count > 1 && IsWrapped(group) ? [group] : SplitEven(group))];
    }

    private List<List<TextLine>> SplitEven(List<TextLine> group)
    {
        var rows = new List<List<TextLine>>();
        foreach (var line in group)
        {
            if (rows.Count == 0 || CellsOf(line)[0] is not null)
                rows.Add([]);
            rows[^1].Add(line);
        }

        return rows;
    }

    private bool IsWrapped(List<TextLine> group) =>
        CellsOf(group[0]).Count(cell => cell is not null) >= 2
        && group.Skip(1).Any(line => CellsOf(line).Any(cell => cell is null) || CellsOf(line).Any(cell => cell is not null && LineStart.IsContinuation(cell)));

    private float NearestLines()
    {
        var found = float.MaxValue;
        for (var i = 1; i < lines.Count; i++)
            found = Math.Min(found, lines[i - 1].Baseline - lines[i].Baseline);

        return found;
    }

    private bool IsFarFromAbove(int index) => lines[index - 1].Baseline - lines[index].Baseline > RowGap * Math.Max(nearest, 0.95f * lines[index].Size);

    private TextLine?[] CellsOf(TextLine line)
    {
        var words = new List<PdfWord>[gutters.Count + 1];
        foreach (var word in line.Words)
        {
            var column = 0;
            while (column < gutters.Count && word.Left >= gutters[column].Right - 0.5f)
                column++;

            (words[column] ??= []).Add(word);
        }

        return Array.ConvertAll(words, cell => cell is null ? null : new TextLine(cell));
    }
}
