namespace ContractLint.Formats.Pdf;

/// <summary>The text of one page: its regions in reading order, each a list of lines.</summary>
internal sealed record PageText(int Number, double Width, double Height, List<List<TextLine>> Regions)
{
    /// <summary>The direction most of the page's text runs in.</summary>
    public PageDirection Direction { get; init; }

    /// <summary>Whether the characters are not those the page shows.</summary>
    public bool IsGarbled { get; init; }

    /// <summary>Lays out what a page draws.</summary>
    /// <remarks><paramref name="rulesOf"/> tells the straight lines drawn on the page, in the axes of a direction.</remarks>
    public static PageText From(int number, double width, double height, List<Glyph> glyphs, Func<PageDirection, PageRules>? rulesOf = null) =>
        FromGroups(number, width, height, ByDirection(glyphs, glyph => glyph.Direction), group => WordBuilder.Build(group, number), rulesOf);

    /// <summary>Lays out words whose places are known.</summary>
    public static PageText FromWords(int number, double width, double height, List<PdfWord> words) =>
        FromGroups(number, width, height, ByDirection(words, word => word.Direction), group => group, null);

    // The main direction first, then text that runs another way.
    private static PageText FromGroups<T>(
        int number, double width, double height, List<(PageDirection Direction, List<T> Items)> groups, Func<List<T>, List<PdfWord>> toWords, Func<PageDirection, PageRules>? rulesOf)
    {
        var regions = new List<List<TextLine>>();
        foreach (var (direction, items) in groups)
        {
            var words = toWords(items);
            var rows = RuledTables.TakeOutOf(words, rulesOf?.Invoke(direction) ?? PageRules.None);
            regions.AddRange(InOrder(LineBuilder.Build(words), rows));
        }

        return new(number, width, height, regions) { Direction = groups.Count > 0 ? groups[0].Direction : default };
    }

    private static List<List<TextLine>> InOrder(List<TextLine> lines, List<TextLine> rows)
    {
        foreach (var row in rows)
        {
            var below = lines.FindIndex(line => line.Baseline < row.Baseline);
            lines.Insert(below < 0 ? lines.Count : below, row);
        }

        // Columns whose lines stand at heights of their own look like the cells of a table where they end.
        if (!ColumnFinder.AreColumns(lines))
            LooseTables.Replace(lines);
        return ColumnFinder.Order(lines).ConvertAll(region => region.SelectMany(line => line.Row ?? [line]).ToList());
    }

    private static List<(PageDirection Direction, List<T> Items)> ByDirection<T>(List<T> items, Func<T, PageDirection> directionOf)
    {
        var isUniform = true;
        for (var i = 1; i < items.Count; i++)
            isUniform &= directionOf(items[i]) == directionOf(items[0]);

        if (isUniform)
            return items.Count > 0 ? [(directionOf(items[0]), items)] : [];

        return [.. items.GroupBy(directionOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Degrees).Select(group => (group.Key, group.ToList()))];
    }
}
