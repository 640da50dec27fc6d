using ContractLint.Diagnostics;
using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>Reads PDF: words, lines, columns, paragraphs and titles from the letters on each page, each with its box.</summary>
/// <remarks>
/// A damaged page is skipped and reported; a file that is encrypted, scanned or not a PDF gives an empty tree and says why.
/// Parsing runs on a thread of its own with a large stack, and is abandoned at <see cref="ReadingOptions.Timeout"/>.
/// </remarks>
public sealed class PdfReader : IDocumentReader
{
    private readonly DocumentTest isReadable;

    public PdfReader()
        : this((_, _) => false)
    {
    }

    /// <summary>A reader that hands over what is enclosed in a file, where <paramref name="isReadable"/> says there is a reader for it.</summary>
    internal PdfReader(DocumentTest isReadable) => this.isReadable = isReadable;

    // Deeply nested hostile files recurse; the stack is only reserved, not used.
    private const int StackBytes = 128 << 20;

    // Recognising characters takes longer than reading them: together they may take this many times the limit of reading alone.
    private const double RecognitionShare = 1.5;

    public bool CanRead(ReadOnlySpan<byte> start, string name) =>
        PdfHeader.Find(start) >= 0 || (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("PK"u8));

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        if (content.LongLength > options.MaxFileBytes)
            return Finish(name, new([], 0, 0, [PdfTroubles.TooLarge()]), options, 0);

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(RecognitionShare * options.Timeout);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var extraction = new PdfExtraction(content, options, stop.Token);
        var isComplete = RunOnItsOwnThread(extraction, options.Timeout, cancellationToken);
        stop.Cancel();
        cancellationToken.ThrowIfCancellationRequested();

        var result = extraction.Take();
        if (!isComplete)
            result.Troubles.Add(PdfTroubles.TimeOut(result.Pages.Count));

        var recognized = ScanRecognizer.Recognize(result, options, clock.Token);
        cancellationToken.ThrowIfCancellationRequested();
        return Finish(name, result, options, recognized);
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

    private DocumentReading Finish(string name, PdfExtraction.Result result, ReadingOptions options, int recognized)
    {
        var withoutText = result.PagesWithoutText - recognized;
        if (withoutText > 0)
            result.Troubles.Add(ReadingTrouble.PagesWithoutText(withoutText));

        var tree = PdfTreeWriter.Write(name, result, options.MaxTextLength, out var isCut);
        if (isCut)
            result.Troubles.Add(PdfTroubles.TooMuchText());

        foreach (var part in tree.Root.Children.Where(node => node.Part is PartKind.Garbled && node.Kind is NodeKind.Part))
            result.Troubles.Add(PdfTroubles.Garbled(part.Span));

        return new(tree, [.. result.Troubles])
        {
            Coverage = result.PageCount > 0 ? Math.Min(1, (double)(result.PagesRead + recognized) / result.PageCount) : result.Troubles.Count > 0 ? 0 : 1,
            RecognizedPages = recognized,
            Attachments = PdfAttachments.Named(name, result.Enclosed, isReadable, options),
        };
    }
}
