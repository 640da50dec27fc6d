namespace ContractLint.Formats.Pdf;

/// <summary>A cell of a table whose place on the page is known: its row and column, and between which edges its lines run.</summary>
/// <remarks><see cref="Columns"/>, where the columns of the table begin and the last ends, is one object for all its cells: that of the table.</remarks>
internal sealed record TableCell(IReadOnlyList<float> Columns, int Row, int Column, float Left, float Right)
{
    /// <summary>Which of the rows between two ruled lines, where there are several.</summary>
    public int Part { get; init; }
}
