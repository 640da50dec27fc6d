namespace ContractLint.Formats.Pdf;

/// <summary>A table: rows of cells, each cell the lines it is printed in.</summary>
internal sealed record PdfTable(List<List<List<TextLine>>> Rows);
