using ContractLint.Diagnostics;

namespace ContractLint.Formats.Pdf;

/// <summary>Has the scanned pages of a document read by whatever recognises characters, and tells which stay without text.</summary>
internal static class ScanRecognizer
{
    // Pictures handed over at once: enough for every core, few enough to hold in memory.
    private const int BatchPages = 8;

    // Three words of which one is doubtful say nothing yet.
    private const int MinWords = 10;

    /// <summary>Puts the words of scanned pages where the pages are; how many of these pages now have words. Stops when the token says so.</summary>
    public static int Recognize(PdfExtraction.Result result, ReadingOptions options, CancellationToken cancellationToken)
    {
        var scans = result.HasText ? result.Scans.FindAll(page => page.IsScan) : result.Scans;
        if (options.Recognizer is not { } recognizer || scans.Count == 0)
            return 0;

        var (read, words, doubtful) = (0, 0, 0);
        foreach (var batch in scans.Chunk(BatchPages))
        {
            if (cancellationToken.IsCancellationRequested)
                break;

            var found = recognizer.Recognize([.. batch.SelectMany(page => page.Pictures).Select(placed => placed.Picture)], cancellationToken);
            var next = 0;
            foreach (var page in batch)
            {
                var pictures = page.Pictures.Select(placed => (Place: placed, Words: found[next++])).ToList();
                var isRead = pictures.TrueForAll(picture => picture.Words is not null) && pictures.Exists(picture => picture.Words is { Length: > 0 });
                read += isRead ? 1 : 0;
                words += pictures.Sum(picture => picture.Words?.Length ?? 0);
                doubtful += pictures.Sum(picture => picture.Words?.Count(word => word.Confidence < RecognizedPageBuilder.MinConfidence) ?? 0);

                var text = RecognizedPageBuilder.Build(page, pictures.Where(picture => picture.Words is not null).Select(picture => (picture.Place, picture.Words!.Value)));
                var before = result.Pages[page.Index];
                result.Pages[page.Index] = text with { Regions = [.. before.Regions, .. text.Regions] };
            }
        }

        if (words >= MinWords && doubtful > options.MaxDoubtfulWords * words)
            result.Troubles.Add(new(ReadingTrouble.DoubtfulRecognition, default, []) { IsInformation = true });

        return read;
    }
}
