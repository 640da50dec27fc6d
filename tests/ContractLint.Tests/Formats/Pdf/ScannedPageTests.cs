using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>Pages that are pictures, with a program at hand that reads them.</summary>
public class ScannedPageTests
{
    private const int Columns = 600;
    private const int Rows = 800;

    [Fact]
    public void The_words_of_a_scanned_page_stand_where_they_are_on_the_page()
    {
        var reading = Read(Scan(), ["The Consultant works", "alone."]);

        reading.Tree.Text.ToString().ShouldBe("The Consultant works alone.");
        reading.Troubles.ShouldBeEmpty();
        reading.Coverage.ShouldBe(1);
        reading.RecognizedPages.ShouldBe(1);
        reading.Tree.Appearances.At(0).IsRecognised.ShouldBeTrue();

        var origin = reading.Tree.Origins.Segments[0].Origin.ShouldBeOfType<PdfOrigin>();
        origin.Box.Left.ShouldBe(595.0 * 60 / Columns, 1);
        origin.Box.Bottom.ShouldBeInRange(842 * 0.85, 842 * 0.9);
    }

    [Theory]
    [InlineData("0 842 -595 0 595 0 cm", 0)]
    [InlineData("595 0 0 842 0 0 cm", 90)]
    [InlineData("595 0 0 842 0 0 cm", 270)]
    [InlineData("-595 0 0 -842 595 842 cm", 0)]
    public void A_sheet_that_lies_on_its_side_is_read_in_its_own_direction(string placement, int rotation)
    {
        var reading = Read(Scan(placement, rotation), ["The Consultant works", "alone, and is paid", "each month."]);

        reading.Tree.Text.ToString().ShouldBe("The Consultant works alone, and is paid each month.");
        reading.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void Pages_with_text_are_not_handed_over()
    {
        var recognizer = new Typist(["Never asked."]);
        var reading = PdfFixture.Read("services-four-pages.pdf", new() { Recognizer = recognizer });

        recognizer.Asked.ShouldBe(0);
        reading.RecognizedPages.ShouldBe(0);
    }

    [Fact]
    public void The_scanned_page_of_a_document_stands_at_its_place()
    {
        var reading = PdfFixture.Read("half-scanned.pdf", new() { Recognizer = new Typist(["Nothing else is agreed."]) });

        reading.Tree.Text.ToString().ShouldStartWith("Proposal for a website");
        reading.Tree.Text.ToString().ShouldEndWith("Nothing else is agreed.");
        reading.Troubles.ShouldBeEmpty();
        reading.Coverage.ShouldBe(1);
    }

    [Fact]
    public void A_page_nobody_could_read_is_told_as_before()
    {
        var reading = PdfFixture.Read(Scan(), new() { Recognizer = new Typist(null) });

        reading.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.NoTextLayer);
        reading.Coverage.ShouldBe(0);
        reading.HasText.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(0.9, 0)]
    public void Doubtful_words_are_told(double confidence, int troubles)
    {
        string[] lines = ["The Consultant works alone and", "is paid each month within thirty", "days of the invoice."];
        var reading = PdfFixture.Read(Scan(), new() { Recognizer = new Typist(lines) { Confidence = confidence } });

        reading.Troubles.Count(trouble => trouble.RuleId == ReadingTrouble.DoubtfulRecognition).ShouldBe(troubles);
    }

    private static DocumentReading Read(byte[] file, string[] lines) => PdfFixture.Read(file, new() { Recognizer = new Typist(lines) });

    private static byte[] Scan(string placement = "595 0 0 842 0 0 cm", int rotation = 0)
    {
        var file = new PdfFile();
        var picture = file.AddStream($"/Type/XObject /Subtype/Image /Width {Columns} /Height {Rows} /BitsPerComponent 8 /ColorSpace/DeviceGray", new byte[Columns * Rows]);
        return file.Page($"q {placement} /I Do Q", $"/Rotate {rotation} /Resources<< /XObject<< /I {picture} 0 R >> >>").ToBytes();
    }

    // "Reads" the same lines from every picture, as if they were printed there from left to right.
    private sealed class Typist(string[]? lines) : ITextRecognizer
    {
        public double Confidence { get; init; } = 0.95;

        public int Asked { get; private set; }

        public IReadOnlyList<ImmutableArray<RecognizedWord>?> Recognize(IReadOnlyList<PagePicture> pictures, CancellationToken cancellationToken)
        {
            Asked += pictures.Count;
            return [.. pictures.Select(_ => lines is null ? null : (ImmutableArray<RecognizedWord>?)[.. lines.SelectMany(WordsOf)])];
        }

        private IEnumerable<RecognizedWord> WordsOf(string text, int line)
        {
            var left = 60;
            foreach (var word in text.Split(' '))
            {
                var right = left + (10 * word.Length);
                yield return new(word, line, left, 90 + (24 * line), right, 107 + (24 * line), Confidence);
                left = right + 8;
            }
        }
    }
}
