using System.Globalization;
using System.Text;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What a page with a table draws: lines, and words wherever they are put.</summary>
internal sealed class TablePage
{
    private readonly StringBuilder content = new();

    /// <summary>Writes a line of text in ten points.</summary>
    public TablePage Text(double x, double y, string text, double size = 10)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n");
        return this;
    }

    /// <summary>Draws straight lines, each from one place to another.</summary>
    public TablePage Lines(params (double X1, double Y1, double X2, double Y2)[] lines)
    {
        foreach (var (x1, y1, x2, y2) in lines)
            content.Append(CultureInfo.InvariantCulture, $"{x1} {y1} m {x2} {y2} l S\n");

        return this;
    }

    /// <summary>Draws a grid: a line at each of these heights and at each of these distances from the left.</summary>
    public TablePage Grid(double[] columns, double[] rows)
    {
        Lines([.. rows.Select(y => (columns[0], y, columns[^1], y))]);
        return Lines([.. columns.Select(x => (x, rows[0], x, rows[^1]))]);
    }

    /// <summary>The text of a file whose only page this is.</summary>
    public string Read() => PdfFixture.Read(new PdfFile().Page(ToString()).ToBytes()).Tree.Text.ToString();

    public override string ToString() => content.ToString();
}
