using UglyToad.PdfPig.Core;

namespace ContractLint.Formats.Pdf;

/// <summary>A picture, and where its corners stand on the page.</summary>
internal sealed record PlacedPicture(PagePicture Picture, PdfPoint BottomLeft, PdfPoint BottomRight, PdfPoint TopLeft, int Columns, int Rows)
{
    /// <summary>The point of the page under a dot of the picture, counted from its left and its top.</summary>
    public (double X, double Y) ToPage(double column, double row)
    {
        var (along, up) = (column / Columns, 1 - (row / Rows));
        return (
            BottomLeft.X + (along * (BottomRight.X - BottomLeft.X)) + (up * (TopLeft.X - BottomLeft.X)),
            BottomLeft.Y + (along * (BottomRight.Y - BottomLeft.Y)) + (up * (TopLeft.Y - BottomLeft.Y)));
    }
}
