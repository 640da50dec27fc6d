using ContractLint.Reporting;

namespace ContractLint.Cli.Output;

/// <summary>Puts a note on a page for people, or into Markdown that a quote or a mail can take over.</summary>
internal static class NoteWriter
{
    private const int Indent = 2;
    private const int Gap = 3;
    private const int NarrowGap = 2;

    public static void WritePage(IEnumerable<NoteSection> sections, PageWriter page)
    {
        var isFirst = true;
        foreach (var section in sections)
        {
            if (!isFirst)
                page.Line();

            isFirst = false;
            if (section.Title.Length > 0)
                page.Line(page.Ink.Bold(section.Title));

            if (section.Table is { } table)
                WriteTable(table, page);

            foreach (var paragraph in section.Paragraphs)
                page.Paragraph(paragraph, section.Title.Length > 0 ? Indent : 0);
        }
    }

    public static void WriteMarkdown(IEnumerable<NoteSection> sections, TextWriter output)
    {
        var blocks = new List<string>();
        foreach (var section in sections)
        {
            if (section.Title.Length > 0)
                blocks.Add($"{(blocks.Count == 0 ? "#" : "##")} {section.Title}\n");
            if (section.Table is { } table)
                blocks.Add(string.Concat(MarkdownRows(table)));
            blocks.AddRange(section.Paragraphs.Select(paragraph => paragraph + "\n"));
        }

        output.Write(string.Join('\n', blocks));
    }

    private static void WriteTable(NoteTable table, PageWriter page)
    {
        List<IReadOnlyList<string>> rows = table.Head.Count > 0 ? [table.Head, .. table.Rows] : [.. table.Rows];
        int[] widths = [.. Enumerable.Range(0, rows[0].Count).Select(column => rows.Max(row => TextWrapper.WidthOf(row[column])))];

        var gap = new string(' ', Indent + widths.Sum() + (Gap * (widths.Length - 1)) <= page.Width ? Gap : NarrowGap);

        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? TextWrapper.Pad(cell, widths[0]) : new string(' ', widths[column] - TextWrapper.WidthOf(cell)) + cell);
            var line = new string(' ', Indent) + string.Join(gap, cells).TrimEnd();
            page.Line(ReferenceEquals(row, table.Head) ? page.Ink.Dim(line) : line);
        }
    }

    private static IEnumerable<string> MarkdownRows(NoteTable table)
    {
        var columns = table.Rows[0].Count;
        var head = table.Head.Count > 0 ? table.Head : [.. Enumerable.Repeat("", columns)];
        yield return $"| {string.Join(" | ", head)} |\n";
        yield return $"|---|{string.Concat(Enumerable.Repeat("---:|", columns - 1))}\n";
        foreach (var row in table.Rows)
            yield return $"| {string.Join(" | ", row)} |\n";
    }
}
