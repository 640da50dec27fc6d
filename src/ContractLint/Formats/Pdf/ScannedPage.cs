namespace ContractLint.Formats.Pdf;

/// <summary>A page that is a picture of text: its place among the pages, and the pictures on it from top to bottom.</summary>
internal sealed record ScannedPage(int Index, int Number, double Width, double Height, List<PlacedPicture> Pictures)
{
    /// <summary>Whether the pictures cover it; others matter only in a document that has no text at all.</summary>
    public bool IsScan { get; init; }
}
