namespace ContractLint.Formats.Pdf;

/// <summary>A table drawn with lines: rows and columns, with cells that reach over several of them where the line between is not drawn.</summary>
internal sealed class RuledGrid
{
    private const int MostCells = 20_000;

    // From left to right, and from the top down.
    private readonly List<float> columns;
    private readonly List<float> rows;
    private readonly List<Rule> across;
    private readonly List<Rule> down;
    private readonly int[] merged;
    private readonly Dictionary<int, TableCell> cells = [];

    private RuledGrid(List<Rule> across, List<Rule> down)
    {
        (this.across, this.down) = (across, down);
        columns = Edges(down, across);
        rows = Edges(across, down);
        rows.Reverse();
        merged = new int[IsTable ? (rows.Count - 1) * (columns.Count - 1) : 0];
        for (var i = 0; i < merged.Length; i++)
            merged[i] = i;

        if (IsTable)
            Merge();
    }

    public float Left => columns[0];

    public float Right => columns[^1];

    public float Top => rows[0];

    public float Bottom => rows[^1];

    private bool IsTable => columns.Count > 2 && rows.Count > 1 && (long)rows.Count * columns.Count < MostCells;

    /// <summary>The tables that lines draw which meet each other.</summary>
    public static List<RuledGrid> Find(PageRules rules)
    {
        var (across, down) = (rules.Across, rules.Down);
        var group = Enumerable.Range(0, across.Count + down.Count).ToArray();

        for (var i = 0; i < across.Count; i++)
        {
            for (var j = 0; j < down.Count; j++)
            {
                if (across[i].Reaches(down[j].At) && down[j].Reaches(across[i].At))
                    Unite(group, i, across.Count + j);
            }
        }

        var found = new List<RuledGrid>();
        foreach (var members in Enumerable.Range(0, group.Length).GroupBy(i => Root(group, i)))
        {
            var grid = new RuledGrid(
                [.. members.Where(i => i < across.Count).Select(i => across[i])],
                [.. members.Where(i => i >= across.Count).Select(i => down[i - across.Count])]);
            if (grid.IsTable)
                found.Add(grid);
        }

        // Of a table within a cell of another, the inner one is the table.
        return found.FindAll(grid => !found.Exists(other => other != grid && grid.Holds(other)));
    }

    /// <summary>The cell a place lies in, if it lies in the table.</summary>
    public TableCell? CellAt(float x, float y)
    {
        if (!(x > Left && x < Right && y < Top && y > Bottom))
            return null;

        var (row, column) = (rows.FindIndex(1, edge => y >= edge) - 1, columns.FindIndex(1, edge => x <= edge) - 1);
        var first = Root(merged, Index(row, column));
        if (cells.TryGetValue(first, out var cell))
            return cell;

        // The first of what is merged is its topmost row, and there its leftmost column.
        var (top, left) = (first / (columns.Count - 1), first % (columns.Count - 1));
        var end = left;
        while (end + 1 < columns.Count - 1 && Root(merged, Index(top, end + 1)) == first)
            end++;

        return cells[first] = new(columns, top, left, columns[left], columns[end + 1]);
    }

    private bool Holds(RuledGrid other) => other.Left >= Left && other.Right <= Right && other.Top <= Top && other.Bottom >= Bottom;

    // Where lines lie, and the ends of those across them: the outer border of a table is not always drawn.
    private static List<float> Edges(List<Rule> lines, List<Rule> crossing)
    {
        var edges = new List<float>();
        var places = lines.Select(line => line.At);
        if (crossing.Count > 1)
            places = places.Append(crossing.Min(line => line.From)).Append(crossing.Max(line => line.To));

        foreach (var place in places.Order())
        {
            if (edges.Count == 0 || place - edges[^1] > Rule.Slack)
                edges.Add(place);
        }

        return edges;
    }

    private void Merge()
    {
        for (var row = 0; row < rows.Count - 1; row++)
        {
            var height = (rows[row] + rows[row + 1]) / 2;
            for (var column = 0; column < columns.Count - 1; column++)
            {
                var middle = (columns[column] + columns[column + 1]) / 2;
                if (column > 0 && !IsDrawn(down, columns[column], height))
                    Unite(merged, Index(row, column - 1), Index(row, column));
                if (row > 0 && !IsDrawn(across, rows[row], middle))
                    Unite(merged, Index(row - 1, column), Index(row, column));
            }
        }
    }

    private int Index(int row, int column) => (row * (columns.Count - 1)) + column;

    private static bool IsDrawn(List<Rule> lines, float at, float place) =>
        lines.Exists(line => Math.Abs(line.At - at) <= Rule.Slack && line.From < place && line.To > place);

    private static int Root(int[] group, int item)
    {
        while (group[item] != item)
            item = group[item] = group[group[item]];

        return item;
    }

    // The smaller number stands for both.
    private static void Unite(int[] group, int one, int other)
    {
        var (a, b) = (Root(group, one), Root(group, other));
        group[Math.Max(a, b)] = Math.Min(a, b);
    }
}
