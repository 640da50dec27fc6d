namespace ContractLint.Formats.Pdf;

/// <summary>A table without lines between its cells, whose cells stand at heights of their own: what is beside what tells the rows.</summary>
internal sealed class LooseTable
{
    private const float Aligned = 1.2f;
    private const float RowGap = 1.22f;

    private readonly List<TextLine> lines;
    private readonly List<float> columns;
    private readonly List<Block> blocks = [];
    private readonly float pitch;

    private LooseTable(List<TextLine> lines)
    {
        this.lines = lines;
        columns = Starts();
        pitch = Pitch();
        foreach (var line in lines)
            AddCells(line);
    }

    /// <summary>The rows of the table these lines begin with, each the lines of its cells; none where they are no table, or one that is well read line by line.</summary>
    public static List<List<TextLine>> Rows(List<TextLine> lines)
    {
        var table = new LooseTable(lines);
        if (table.columns.Count < 2)
            return [];

        // What follows the table may leave its gaps white too: a short title, a date. It ends with its last row of several cells.
        var rows = table.RowsOfBlocks();
        rows.RemoveRange(rows.FindLastIndex(IsFull) + 1, rows.Count - rows.FindLastIndex(IsFull) - 1);
        return table.IsTable(rows) ? table.Numbered(rows) : [];
    }

    // Where lines begin, or words far from the one before: a column is where words of several lines do and where hardly one runs across.
    private List<float> Starts()
    {
        var starts = new List<float>();
        foreach (var left in lines.SelectMany(line => line.Words.Where((_, i) => i == 0 || IsFar(line, i)).Select(word => word.Left)).Order())
        {
            if (starts.Count > 0 && left - starts[^1] <= Aligned)
                continue;

            if (lines.Count(line => line.Words.Exists(word => Math.Abs(word.Left - left) <= Aligned)) >= 3 && IsFree(left))
                starts.Add(left);
        }

        return starts;
    }

    private bool IsFree(float start)
    {
        var across = lines.Count(line => line.Words.Exists(word => word.Left < start - Aligned && word.Right > start - (0.15f * word.Size)));
        return across * 5 <= lines.Count;
    }

    private static bool IsFar(TextLine line, int word) => word > 0 && TableRow.IsCellEnd(line, word - 1);

    private void AddCells(TextLine line)
    {
        var start = 0;
        for (var i = 1; i <= line.Words.Count; i++)
        {
            if (i < line.Words.Count && !IsFar(line, i) && !columns.Exists(column => Math.Abs(line.Words[i].Left - column) <= Aligned))
                continue;

            var cell = new TextLine(line.Words[start..i]);
            Place(cell, columns.FindLastIndex(column => column <= cell.Left + Aligned));
            start = i;
        }
    }

    private void Place(TextLine cell, int column)
    {
        var above = blocks.FindLast(block => block.Column == column);
        if (above is not null && above.Last.Baseline - cell.Baseline is > 0 and var distance && distance <= RowGap * Math.Max(pitch, 0.95f * cell.Size))
            above.Lines.Add(cell);
        else
            blocks.Add(new(column, cell));
    }

    // The lines of a cell stand as close as any two that begin in the same column.
    private float Pitch()
    {
        var found = float.MaxValue;
        foreach (var column in columns)
        {
            var last = float.MaxValue;
            foreach (var line in lines.Where(line => line.Words.Exists(word => Math.Abs(word.Left - column) <= Aligned)))
            {
                if (last - line.Baseline > 0.9f * line.Size)
                    found = Math.Min(found, last - line.Baseline);
                last = line.Baseline;
            }
        }

        return Math.Min(found, 1.9f * lines[0].Size);
    }

    private List<List<Block>> RowsOfBlocks()
    {
        var rows = new List<List<Block>>();
        var bottom = float.MaxValue;

        foreach (var block in blocks.OrderByDescending(block => block.Top))
        {
            if (rows.Count == 0 || block.Top <= bottom)
                rows.Add([]);
            rows[^1].Add(block);
            bottom = rows[^1].Min(other => other.Bottom);
        }

        return [.. rows.SelectMany(Parted)];
    }

    // A column of one line for each row tells rows apart that stand as close as lines: the cells beside are centred on it.
    private IEnumerable<List<Block>> Parted(List<Block> row)
    {
        var stacks = row.GroupBy(block => block.Column).OrderBy(stack => stack.Key)
            .Select(stack => stack.SelectMany(block => block.Lines).OrderByDescending(line => line.Baseline).ToList()).ToList();
        var most = stacks.Max(stack => stack.Count);

        foreach (var labels in stacks.Where(stack => stack.Count > 1 && stack.Count < most))
        {
            var parts = stacks.ConvertAll(stack => Centred(stack, labels));
            if (parts.TrueForAll(part => part is not null))
                return labels.Select((_, i) => stacks.Zip(parts).Where(pair => pair.Second![i].Count > 0).Select(pair => BlockOf(pair.First, pair.Second![i], row)).ToList());
        }

        return Shared(row);
    }

    private static Block BlockOf(List<TextLine> stack, List<TextLine> lines, List<Block> row) =>
        Block.Of(row.Find(block => block.Lines.Contains(stack[0]))!.Column, lines);

    // The lines of a column, shared out among the rows so that the middle of each cell is at the height of its label; null where that cannot be.
    private List<List<TextLine>>? Centred(List<TextLine> stack, List<TextLine> labels)
    {
        var (cells, next) = (new List<List<TextLine>>(), 0);
        foreach (var label in labels)
        {
            var (count, off, sum) = (0, 0.6f * pitch, 0f);
            for (var i = next; i < stack.Count; i++)
            {
                sum += stack[i].Baseline;
                var away = Math.Abs((sum / (i - next + 1)) - label.Baseline);
                if (away < off)
                    (count, off) = (i - next + 1, away);
                else if (stack[i].Baseline < label.Baseline - (2 * pitch) && count > 0)
                    break;
            }

            if (count > 0 && off > 0.3f * pitch)
                return null;

            cells.Add(stack[next..(next + count)]);
            next += count;
        }

        return next == stack.Count ? cells : null;
    }

    // A cell that reaches over several rows holds them together; those beside it tell them apart.
    private static IEnumerable<List<Block>> Shared(List<Block> row)
    {
        var stacks = row.GroupBy(block => block.Column).Select(stack => stack.OrderByDescending(block => block.Top).ToList()).ToList();
        var count = stacks.Max(stack => stack.Count);
        if (count < 2 || stacks.Count(stack => stack.Count == count) < 2 || !stacks.TrueForAll(stack => stack.Count == count || stack.Count == 1))
            return [row];

        return Enumerable.Range(0, count).Select(i => stacks.Where(stack => i < stack.Count).Select(stack => stack[i]).ToList());
    }

    private static bool IsFull(List<Block> row) => row.Exists(block => block.Column != row[0].Column);

    private bool IsTable(List<List<Block>> rows)
    {
        var full = rows.FindAll(IsFull);
        var kept = rows.SelectMany(row => row).ToList();
        var labels = kept.Count(block => block.Column == 0 && (block.First.Letters <= 3 || LineStart.IsNumbered(block.First) || LineStart.IsBullet(block.First)));
        var isList = columns.Count == 2 && labels * 2 > kept.Count(block => block.Column == 0);

        // Two columns of text have lines side by side too.
        var prose = kept.GroupBy(block => block.Column).Count(column => ColumnFinder.IsProse([.. column.SelectMany(block => block.Lines)]));
        return prose < 2 && full.Count >= 3 && full.Count * 4 >= rows.Count * 3 && full.Count(IsCentred) * 5 >= full.Count * 4 && full.Exists(IsUneven)
            && !isList && kept.TrueForAll(block => block.Column >= 0) && rows.TrueForAll(row => row.Select(block => block.Column).Distinct().Count() == row.Count);
    }

    private bool IsCentred(List<Block> row) => row.TrueForAll(block => Math.Abs(block.Middle - row[0].Middle) < 0.3f * pitch);

    private static bool IsUneven(List<Block> row) => row.Exists(block => Math.Abs(block.Top - row[0].Top) > 0.3f * row[0].First.Size);

    private List<List<TextLine>> Numbered(List<List<Block>> rows)
    {
        List<float> edges = [.. columns, lines.Max(line => line.Right)];
        return [.. rows.Select((row, number) => row.OrderBy(block => block.Column).SelectMany(block => InCell(block, number, edges)).ToList())];
    }

    private static List<TextLine> InCell(Block block, int row, List<float> edges)
    {
        // Up to the column it does not reach.
        var end = edges.FindIndex(block.Column + 1, edge => edge > block.Right - Aligned);
        var cell = new TableCell(edges, row, block.Column, edges[block.Column], end < 0 ? block.Right : edges[end]);
        return block.Lines.ConvertAll(line => line.Within(cell));
    }

    private sealed class Block(int column, TextLine first)
    {
        public static Block Of(int column, List<TextLine> lines)
        {
            var block = new Block(column, lines[0]);
            block.Lines.AddRange(lines[1..]);
            return block;
        }

        public int Column { get; } = column;

        public List<TextLine> Lines { get; } = [first];

        public TextLine First => Lines[0];

        public TextLine Last => Lines[^1];

        public float Right => Lines.Max(line => line.Right);

        public float Middle => (Top + Bottom) / 2;

        public float Top => First.Baseline + (0.7f * First.Size);

        public float Bottom => Last.Baseline - (0.15f * Last.Size);
    }
}
