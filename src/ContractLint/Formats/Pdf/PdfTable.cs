namespace ContractLint.Formats.Pdf;

/// <summary>A table: rows of cells, each cell the paragraphs it holds.</summary>
internal sealed record PdfTable(List<List<List<PdfParagraph>>> Rows)
{
    /// <summary>The table of these lines, each of which knows its cell.</summary>
    public static PdfTable Of(List<TextLine> lines)
    {
        var rows = new List<List<List<PdfParagraph>>>();

        foreach (var row in lines.GroupBy(line => (line.Cell!.Row, line.Cell.Part)))
        {
            var cells = new List<List<PdfParagraph>>();
            foreach (var cell in row.GroupBy(line => line.Cell!))
                cells.Add(ParagraphBuilder.Build([.. cell], cell.Key.Right - Padding(cell)));

            rows.Add(cells);
        }

        return new(rows);
    }

    // What stands free on the left of a cell does on its right.
    private static float Padding(IGrouping<TableCell, TextLine> cell) => Math.Clamp(cell.Min(line => line.Left) - cell.Key.Left, 0, 12);
}
