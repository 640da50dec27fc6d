using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>Takes the pictures of a scanned page out of the file, in forms other programs read, without decoding more than needed.</summary>
internal static class PagePictures
{
    private const int MinDots = 64;
    private const int MaxPictures = 64;

    /// <summary>The pictures of a page that may hold text, from top to bottom; empty where none has a form others read (JBIG2).</summary>
    public static List<PlacedPicture> Of(Page page)
    {
        var found = new List<PlacedPicture>();

        foreach (var image in page.GetImages().Where(IsLegible).Take(MaxPictures))
        {
            if (BytesOf(image) is not { } bytes)
                continue;

            var bounds = image.BoundingBox;
            var inches = Math.Max(Math.Sqrt(Math.Pow(bounds.BottomRight.X - bounds.BottomLeft.X, 2) + Math.Pow(bounds.BottomRight.Y - bounds.BottomLeft.Y, 2)) / 72, 0.1);
            var dotsPerInch = (int)Math.Clamp(image.WidthInSamples / inches, 70, 1200);
            found.Add(new(new(page.Number, bytes, dotsPerInch), bounds.BottomLeft, bounds.BottomRight, bounds.TopLeft, image.WidthInSamples, image.HeightInSamples));
        }

        return [.. found.OrderByDescending(placed => Math.Max(placed.TopLeft.Y, placed.BottomLeft.Y))];
    }

    private static bool IsLegible(IPdfImage image) => image.WidthInSamples >= MinDots && image.HeightInSamples >= MinDots;

    private static ReadOnlyMemory<byte>? BytesOf(IPdfImage image)
    {
        // A JPEG inside a PDF is a whole JPEG file, and so is JPEG 2000; anything else is decoded and written as PNG.
        if (LastFilter(image) is "DCTDecode" or "DCT" or "JPXDecode")
            return HasOneFilter(image) ? image.RawMemory.ToArray() : null;

        try
        {
            return image.TryGetPng(out var png) ? png : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A colour space or a mask the library does not know.
            return null;
        }
    }

    private static bool HasOneFilter(IPdfImage image) => Filter(image) is NameToken or ArrayToken { Data.Count: 1 };

    private static string? LastFilter(IPdfImage image) => Filter(image) switch
    {
        NameToken name => name.Data,
        ArrayToken { Data: [.., NameToken name] } => name.Data,
        _ => null,
    };

    private static IToken? Filter(IPdfImage image) =>
        image.ImageDictionary.TryGet(NameToken.Filter, out var filter) || image.ImageDictionary.TryGet(NameToken.F, out filter) ? filter : null;
}
