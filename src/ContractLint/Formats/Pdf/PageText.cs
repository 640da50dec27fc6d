namespace ContractLint.Formats.Pdf;

/// <summary>The text of one page: its regions in reading order, each a list of lines.</summary>
internal sealed record PageText(int Number, double Width, double Height, List<List<TextLine>> Regions)
{
    /// <summary>The direction most of the page's text runs in.</summary>
    public PageDirection Direction { get; init; }

    /// <summary>Lays out what a page draws: the main direction first, then text that runs another way.</summary>
    public static PageText From(int number, double width, double height, List<Glyph> glyphs)
    {
        var regions = new List<List<TextLine>>();
        var groups = ByDirection(glyphs).ToList();

        foreach (var group in groups)
            regions.AddRange(ColumnFinder.Order(LineBuilder.Build(WordBuilder.Build(group, number))));

        return new(number, width, height, regions) { Direction = groups is [[var first, ..], ..] ? first.Direction : default };
    }

    private static IEnumerable<List<Glyph>> ByDirection(List<Glyph> glyphs)
    {
        var isUniform = true;
        for (var i = 1; i < glyphs.Count; i++)
            isUniform &= glyphs[i].Direction == glyphs[0].Direction;

        return isUniform
            ? [glyphs]
            : glyphs.GroupBy(glyph => glyph.Direction).OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Degrees).Select(group => group.ToList());
    }
}
