namespace ContractLint.Syntax;

/// <summary>A rectangle on a PDF page, in points, with the origin at the bottom left of the page.</summary>
public readonly record struct PdfBox(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;
}
