namespace ContractLint.Formats.Pdf;

/// <summary>The mark a PDF begins with. Mail gateways and old systems put other bytes before it.</summary>
internal static class PdfHeader
{
    private const int Reach = 1024;

    /// <summary>Where the mark stands in the first kilobyte; −1 without one.</summary>
    public static int Find(ReadOnlySpan<byte> start) => start[..Math.Min(start.Length, Reach)].IndexOf("%PDF-"u8);
}
