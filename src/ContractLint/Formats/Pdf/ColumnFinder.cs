namespace ContractLint.Formats.Pdf;

/// <summary>Puts the lines of a page in reading order: where a white gutter runs down between two columns of prose, the left column comes first.</summary>
/// <remarks>
/// The gutter is found on a grid of cells along the line; a cell is white in a line when no word, and no ordinary space between two words, covers it.
/// The columns of a table and the numbers before hanging paragraphs have gutters too: they stay lines.
/// </remarks>
internal static class ColumnFinder
{
    private const int MaxCells = 512;
    private const int MaxDepth = 5;

    // Of four columns, the first gutter found has up to three on one of its sides.
    private const int MostColumnsBeside = 2;

    /// <summary>The regions of a page in reading order; the lines of one region follow each other down the page.</summary>
    public static List<List<TextLine>> Order(List<TextLine> lines)
    {
        var regions = new List<List<TextLine>>();
        Split(lines, 0, regions);
        return regions;
    }

    /// <summary>Whether most of a page stands in columns of prose.</summary>
    public static bool AreColumns(List<TextLine> lines) => IsColumns(lines, 0);

    private static void Split(List<TextLine> lines, int depth, List<List<TextLine>> regions)
    {
        if (lines.Count == 0)
            return;

        if (depth == MaxDepth || lines.Count < 4 || FindGutter(lines) is not { } gutter)
        {
            regions.Add(lines);
            return;
        }

        Split(lines[..gutter.First], depth + 1, regions);
        var (left, right) = Cut(lines[gutter.First..(gutter.Last + 1)], gutter.Position);
        Split(left, depth + 1, regions);
        Split(right, depth + 1, regions);
        Split(lines[(gutter.Last + 1)..], depth + 1, regions);
    }

    private static (List<TextLine> Left, List<TextLine> Right) Cut(List<TextLine> lines, float position)
    {
        var (left, right) = (new List<TextLine>(), new List<TextLine>());

        foreach (var line in lines)
        {
            var cut = line.Words.FindIndex(word => word.Left >= position);

            if (cut < 0)
            {
                left.Add(line);
            }
            else if (cut == 0)
            {
                right.Add(line);
            }
            else
            {
                left.Add(new(line.Words[..cut]));
                right.Add(new(line.Words[cut..]));
            }
        }

        return (left, right);
    }

    private static Gutter? FindGutter(List<TextLine> lines, int gutters = 0)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        foreach (var line in lines)
            (left, right) = (Math.Min(left, line.Left), Math.Max(right, line.Right));

        var width = right - left;
        if (!(width > 100))
            return null;

        var cells = (int)Math.Min(MaxCells, width / 2);
        var cell = width / cells;
        var covered = Cover(lines, left, cell, cells);

        var found = new List<Gutter>();
        for (var x = cells / 8; x < cells - (cells / 8); x++)
            AddGutters(lines, covered, x, left + (x * cell), found);

        // The longest first; of equals the leftmost. A long one may be a table's where a shorter one parts two columns.
        foreach (var gutter in found.OrderByDescending(gutter => gutter.Score).ThenBy(gutter => gutter.Position).DistinctBy(gutter => (gutter.First, gutter.Last)).Take(6))
        {
            if (PartsColumns(lines, gutter, width, gutters))
                return gutter;
        }

        return null;
    }

    // Which cells each line covers, ordinary spaces included.
    private static bool[][] Cover(List<TextLine> lines, float left, float cell, int cells)
    {
        var covered = new bool[lines.Count][];

        for (var i = 0; i < lines.Count; i++)
        {
            var row = covered[i] = new bool[cells];
            var words = lines[i].Words;

            for (var w = 0; w < words.Count; w++)
            {
                var end = words[w].Right;
                if (w + 1 < words.Count && words[w + 1].Left - end < 0.75f * words[w].Size)
                    end = words[w + 1].Left;

                var from = Math.Clamp((int)((words[w].Left - left) / cell), 0, cells - 1);
                var to = Math.Clamp((int)((end - left) / cell), 0, cells - 1);
                row.AsSpan(from, to - from + 1).Fill(true);
            }
        }

        return covered;
    }

    // The stretches of lines that leave the cell white, with text on both sides.
    private static void AddGutters(List<TextLine> lines, bool[][] covered, int cell, float position, List<Gutter> found)
    {
        var (first, leftLines, rightLines) = (0, 0, 0);

        for (var i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !covered[i][cell])
            {
                leftLines += lines[i].Left < position ? 1 : 0;
                rightLines += lines[i].Right > position ? 1 : 0;
                continue;
            }

            var score = Math.Min(leftLines, rightLines);
            if (score >= 3)
                found.Add(Trim(lines, new(first, i - 1, position, score)));

            (first, leftLines, rightLines) = (i + 1, 0, 0);
        }
    }

    // Lines above and below that stand on one side only belong to the page, not to the columns, unless they are close to them.
    private static Gutter Trim(List<TextLine> lines, Gutter gutter)
    {
        var (first, last) = (gutter.First, gutter.Last);
        int Sides(int i) => (lines[i].Left < gutter.Position ? 1 : 0) | (lines[i].Right > gutter.Position ? 2 : 0);

        int seen = 0, i = first;
        for (; i < last && seen != 3; i++)
        {
            seen |= Sides(i);
            if (seen != 3 && lines[i].Baseline - lines[i + 1].Baseline > 2.2f * lines[i].Size)
                (first, seen) = (i + 1, 0);
        }

        seen = 0;
        for (i = last; i > first && seen != 3; i--)
        {
            seen |= Sides(i);
            if (seen != 3 && lines[i - 1].Baseline - lines[i].Baseline > 2.2f * lines[i].Size)
                (last, seen) = (i - 1, 0);
        }

        return gutter with { First = first, Last = last };
    }

    // Two columns of prose; or one, beside a figure or a note whose lines do not stand on those of the prose as the cells of a table do.
    private static bool PartsColumns(List<TextLine> lines, Gutter gutter, float width, int gutters)
    {
        var part = lines[gutter.First..(gutter.Last + 1)];
        var (left, right) = Cut(part, gutter.Position);
        if (left.Count < 3 || right.Count < 3)
            return false;

        var (leftIsProse, rightIsProse) = (IsProse(left) || IsColumns(left, gutters + 1), IsProse(right) || IsColumns(right, gutters + 1));
        if (leftIsProse && rightIsProse)
            return true;

        var aligned = left.Count + right.Count - part.Count;
        var smaller = Math.Min(left.Count, right.Count);
        var areWide = Math.Min(WidthOf(left), WidthOf(right)) > 0.22f * width;
        return areWide && aligned < (leftIsProse || rightIsProse ? 0.5f : 0.25f) * smaller;
    }

    // What stands beside a gutter may have gutters of its own, all the way down.
    private static bool IsColumns(List<TextLine> lines, int gutters) =>
        gutters <= MostColumnsBeside && lines.Count > 0 && FindGutter(lines, gutters) is { } gutter && gutter.Last - gutter.First + 1 > 0.6f * lines.Count;

    private static float WidthOf(List<TextLine> lines) => lines.Max(line => line.Right) - lines.Min(line => line.Left);

    /// <summary>Whether most of the letters stand in lines of several words that fill the column.</summary>
    public static bool IsProse(List<TextLine> lines)
    {
        var width = WidthOf(lines);
        var (full, fullLetters, letters) = (0, 0, 0);

        foreach (var line in lines)
        {
            letters += line.Letters;
            if (line.Words.Count >= 3 && line.Letters > 12 && line.Right - line.Left > 0.7f * width && !TableRow.HasCells(line))
            {
                full++;
                fullLetters += line.Letters;
            }
        }

        return width > 8 * lines[0].Size && full >= 3 && fullLetters > 0.5f * letters;
    }

    private readonly record struct Gutter(int First, int Last, float Position, int Score);
}
