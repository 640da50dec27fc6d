using ContractLint.Diagnostics;

namespace ContractLint.Formats.Pdf;

/// <summary>Reads PDF: words, lines, columns, paragraphs and titles from the letters on each page, each with its box.</summary>
/// <remarks>
/// A damaged page is skipped and reported; a file that is encrypted, scanned or not a PDF gives an empty tree and says why.
/// Parsing runs on a thread of its own with a large stack, and is abandoned at <see cref="ReadingOptions.Timeout"/>.
/// </remarks>
public sealed class PdfReader : IDocumentReader
{
    // Deeply nested hostile files recurse; the stack is only reserved, not used.
    private const int StackBytes = 128 << 20;

    public bool CanRead(ReadOnlySpan<byte> start, string name) =>
        PdfHeader.Find(start) >= 0 || (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("PK"u8));

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        if (content.LongLength > options.MaxFileBytes)
            return Finish(name, new([], 0, 0, [PdfTroubles.TooLarge()]), options, cancellationToken);

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var extraction = new PdfExtraction(content, options, stop.Token);
        var isComplete = RunOnItsOwnThread(extraction, options.Timeout, cancellationToken);
        stop.Cancel();
        cancellationToken.ThrowIfCancellationRequested();

        var result = extraction.Take();
        if (!isComplete)
            result.Troubles.Add(PdfTroubles.TimeOut(result.Pages.Count));

        return Finish(name, result, options, cancellationToken);
    }

    private static bool RunOnItsOwnThread(PdfExtraction extraction, TimeSpan timeout, CancellationToken cancellationToken)
    {
        // Not disposed: an abandoned thread may still signal it.
        var done = new ManualResetEventSlim();
        var thread = new Thread(() =>
        {
            extraction.Run();
            done.Set();
        }, StackBytes)
        {
            IsBackground = true,
            Name = "PDF reader",
        };

        thread.Start();
        return done.Wait(timeout, cancellationToken);
    }

    private static DocumentReading Finish(string name, PdfExtraction.Result result, ReadingOptions options, CancellationToken cancellationToken)
    {
        var isSilent = result is { Scanned: 0, Refused: 0, Pages.Count: > 0, Troubles.Count: 0, HasText: false };
        var recognized = ScanRecognizer.Recognize(result, options, cancellationToken);

        // A document that shows something and says nothing is not an empty one.
        var withoutText = isSilent ? result.Pages.Count : result.Scanned - recognized;
        if (withoutText > 0)
            result.Troubles.Add(ReadingTrouble.PagesWithoutText(withoutText));

        var tree = PdfTreeWriter.Write(name, result, options.MaxTextLength, out var isCut);
        if (isCut)
            result.Troubles.Add(PdfTroubles.TooMuchText());

        return new(tree, [.. result.Troubles])
        {
            Coverage = result.PageCount > 0 ? (double)(result.PagesRead + recognized) / result.PageCount : result.Troubles.Count > 0 ? 0 : 1,
            RecognizedPages = recognized,
        };
    }
}
