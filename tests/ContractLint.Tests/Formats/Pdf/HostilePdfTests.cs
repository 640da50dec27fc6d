using ContractLint.Diagnostics;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>Rings and towers in what a PDF nests: a stack that overflows would end the process, and these tests with it.</summary>
public class HostilePdfTests
{
    private const string Sentence = "The Consultant works on site.";

    [Theory]
    [InlineData("/P <</MCID 1>> BDC ", Sentence)]
    [InlineData("/Span <</ActualText(The Consultant works at home.)>> BDC ", "The Consultant works at home.")]
    [InlineData("/OC /Off BDC ", Sentence)]
    public void Marks_in_marks_without_end_are_read(string mark, string expected)
    {
        const int Depth = 60_000;
        var reading = PdfFixture.Read(new PdfFile().Page(string.Concat(Enumerable.Repeat(mark, Depth)) + PdfFile.Lines(Sentence) + string.Concat(Enumerable.Repeat(" EMC", Depth))).ToBytes());

        PdfFixture.PartText(reading, PartKind.Body).ShouldBe(expected);
    }

    [Theory]
    [InlineData("<< /Kids[4 0 R] >>")]
    [InlineData("<< /Kids[<< /Kids[4 0 R] >>] >>")]
    public void A_ring_of_enclosed_files_is_told_and_the_text_is_read(string ring)
    {
        var file = new PdfFile();
        file.Add(ring);
        var reading = PdfFixture.Read(file.PageOf(Sentence).With("/Names<< /EmbeddedFiles 4 0 R >>").ToBytes());

        reading.Tree.Text.ToString().ShouldBe(Sentence);
        reading.Troubles.ShouldHaveSingleItem().RuleId.ShouldBe(ReadingTrouble.Unreadable);
        reading.Troubles[0].Arguments[0].Value.En.ShouldContain("nested beyond the limit");
    }

    [Theory]
    [InlineData("/AcroForm<< /Fields[4 0 R] >>", "<< /T(a) /Kids[4 0 R] /Parent 4 0 R >>")]
    [InlineData("/Outlines 4 0 R", "<< /First 4 0 R /Next 4 0 R /Title(a) >>")]
    [InlineData("/Names<< /JavaScript 4 0 R >>", "<< /Kids[4 0 R 4 0 R] >>")]
    [InlineData("/OpenAction 4 0 R", "<< /S/JavaScript /JS(x) /Next 4 0 R >>")]
    public void A_ring_beside_the_pages_costs_the_text_nothing(string entry, string ring)
    {
        var file = new PdfFile();
        file.Add(ring);

        PdfFixture.Read(file.PageOf(Sentence).With(entry).ToBytes()).Tree.Text.ToString().ShouldBe(Sentence);
    }
}
