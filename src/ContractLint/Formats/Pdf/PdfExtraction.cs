using ContractLint.Diagnostics;
using ContractLint.Syntax;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ContractLint.Formats.Pdf;

/// <summary>Reads the pages of one PDF, on a thread of its own; what was read so far can be taken at any time.</summary>
internal sealed class PdfExtraction(byte[] content, ReadingOptions options, CancellationToken cancellationToken)
{
    private const double ScanCoverage = 0.6;
    private readonly Lock gate = new();
    private readonly List<PageText> pages = [];
    private readonly List<PageText> beyond = [];
    private readonly List<DocumentFact> facts = [];
    private readonly List<ScannedPage> scans = [];
    private readonly List<TypedNote> notes = [];
    private readonly List<int> damaged = [];
    private readonly List<ReadingTrouble> troubles = [];
    private readonly GuardedFilters filters = new(options);
    private IReadOnlyList<(string, ReadOnlyMemory<byte>)> enclosed = [];
    private int pageCount;
    private int scanned;
    private int garbled;
    private int refused;
    private bool contradicts;

    /// <summary>Reads until the end, the limit of pages, or cancellation. Never throws.</summary>
    public void Run()
    {
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions
            {
                UseLenientParsing = true,
                SkipMissingFonts = true,
                ClipPaths = false,
                FilterProvider = filters,
            });
            ReadPages(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            Add(ReadingTrouble.EncryptedDocument());
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever a damaged file makes the library throw: the message is the library's, not for people.
            Add(IsEncrypted() ? ReadingTrouble.EncryptedDocument() : PdfHeader.Find(content) < 0 ? PdfTroubles.NotAPdf() : PdfTroubles.Broken());
        }

        if (filters.Refused > 0)
            Add(PdfTroubles.Inflation());
    }

    /// <summary>What was read so far.</summary>
    public Result Take()
    {
        lock (gate)
        {
            var found = new List<ReadingTrouble>(troubles);
            if (damaged.Count > 0)
                found.Add(PdfTroubles.Pages(damaged));
            if (contradicts && garbled == 0)
                found.Add(PdfTroubles.Garbled());

            var isSilent = IsSilent(found);
            return new([.. pages], pageCount, isSilent ? 0 : Math.Max(0, pages.Count - scanned - refused - garbled), found)
            {
                PagesWithoutText = isSilent ? pages.Count : scanned,
                Scans = [.. scans],
                Beyond = [.. beyond],
                Facts = [.. facts.Distinct()],
                Notes = [.. notes],
                Enclosed = enclosed,
            };
        }
    }

    private bool IsSilent(List<ReadingTrouble> found) =>
        scanned == 0 && refused == 0 && found.Count == 0 && pages.Count > 0 && pages.TrueForAll(page => page.Regions.TrueForAll(region => region.Count == 0));

    private void ReadPages(PdfDocument document)
    {
        lock (gate)
            pageCount = document.NumberOfPages;

        if (pageCount == 0)
            Add(PdfTroubles.NoPages());

        if (pageCount > options.MaxPages)
            Add(PdfTroubles.TooManyPages(options.MaxPages));

        var fields = new FormFields(document.Structure);
        var layers = SwitchedOffLayers.Of(document);
        var encodings = new BuiltInEncodings(document, filters);
        var beside = new PdfFacts(document);
        AddFacts(beside.OfDocument());
        var files = PdfAttachments.Of(document);
        if (files is null)
            Add(PdfTroubles.EndlessFiles());

        lock (gate)
            enclosed = files ?? [];

        for (var number = 1; number <= Math.Min(pageCount, options.MaxPages) && !cancellationToken.IsCancellationRequested; number++)
        {
            if (ReadPage(document, fields, layers, encodings, number) is not { } page)
                continue;

            AddFacts(beside.OfPage(page));
            lock (gate)
                notes.AddRange(beside.Notes);
        }
    }

    private static void AddFields(FormFields fields, List<Glyph> glyphs, Page page)
    {
        try
        {
            fields.AddTo(glyphs, page);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A form that cannot be read leaves the text of the pages as it is.
        }
    }

    private Page? ReadPage(PdfDocument document, FormFields fields, SwitchedOffLayers layers, BuiltInEncodings encodings, int number)
    {
        var refusedBefore = filters.Refused;

        try
        {
            var page = document.GetPage(number);
            encodings.Learn(page);
            var replacements = ReplacementTexts.Of(page);
            var outside = new List<Glyph>();
            var glyphs = GlyphReader.Read(page, encodings, replacements, PageMarks.Of(page), new(page, layers.LettersOn(page)), outside, out var unmapped);
            AddFields(fields, glyphs, page);
            var text = PageText.From(number, page.Width, page.Height, glyphs, direction => PageRules.Of(page, direction));
            text = text with { IsGarbled = GarbledText.IsUnmapped(unmapped, glyphs) || GarbledText.IsNoLanguage(text) };
            var letters = glyphs.Count(glyph => !glyph.IsSpace);
            var isScan = letters < options.MinCharsPerPage && IsCoveredByImages(page);

            var pictures = options.Recognizer is not null && (isScan || letters == 0) ? PagePictures.Of(page) : [];

            lock (gate)
            {
                if (pictures.Count > 0)
                    scans.Add(new(pages.Count, number, page.Width, page.Height, pictures) { IsScan = isScan });
                pages.Add(text);
                if (outside.Count > 0)
                    beyond.Add(PageText.From(number, page.Width, page.Height, outside));
                scanned += isScan ? 1 : 0;
                refused += filters.Refused > refusedBefore ? 1 : 0;
                garbled += text.IsGarbled ? 1 : 0;
                contradicts |= replacements.ContradictsWhatIsDrawn;
            }

            return page;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            lock (gate)
                damaged.Add(number);

            return null;
        }
    }

    private static bool IsCoveredByImages(Page page)
    {
        var covered = 0.0;
        var area = page.Width * page.Height;

        foreach (var image in page.GetImages())
        {
            var box = image.BoundingBox;
            // The box of a turned picture is turned too: its left may be on the right.
            double[] across = [box.BottomLeft.X, box.BottomRight.X, box.TopLeft.X, box.TopRight.X];
            double[] up = [box.BottomLeft.Y, box.BottomRight.Y, box.TopLeft.Y, box.TopRight.Y];
            var width = Math.Min(across.Max(), page.Width) - Math.Max(across.Min(), 0);
            var height = Math.Min(up.Max(), page.Height) - Math.Max(up.Min(), 0);
            covered += Math.Max(width, 0) * Math.Max(height, 0);
        }

        return covered > ScanCoverage * area;
    }

    // Ways of encryption the library does not know end in other exceptions; the file says it is encrypted in its trailer.
    private bool IsEncrypted() => content.AsSpan().IndexOf("/Encrypt "u8) >= 0 || content.AsSpan().IndexOf("/Encrypt<<"u8) >= 0;

    private void AddFacts(IReadOnlyList<DocumentFact> found)
    {
        lock (gate)
            facts.AddRange(found);
    }

    private void Add(ReadingTrouble trouble)
    {
        lock (gate)
            troubles.Add(trouble);
    }

    /// <summary>The pages read, how many the file has, on how many of them nothing was missed, and what went wrong.</summary>
    public sealed record Result(List<PageText> Pages, int PageCount, int PagesRead, List<ReadingTrouble> Troubles)
    {
        /// <summary>How many pages have no text though they show something: all of a document that says nothing, for then it is not an empty one.</summary>
        public int PagesWithoutText { get; init; }

        /// <summary>The pages whose pictures a program may read.</summary>
        public List<ScannedPage> Scans { get; init; } = [];

        /// <summary>What the file holds beside its text.</summary>
        public List<DocumentFact> Facts { get; init; } = [];

        /// <summary>What is written beyond the edges of pages.</summary>
        public List<PageText> Beyond { get; init; } = [];

        /// <summary>What was typed over the pages.</summary>
        public List<TypedNote> Notes { get; init; } = [];

        /// <summary>The files enclosed, by name.</summary>
        public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Enclosed { get; init; } = [];

        public bool HasText => Pages.Exists(page => page.Regions.Exists(region => region.Count > 0));
    }
}
