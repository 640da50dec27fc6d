using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What the tags of a PDF say of its text, and when they are believed.</summary>
public class TaggedPageTests
{
    private const string Clause = "(The Client pays each invoice within thirty days of its receipt, without any deduction,) Tj 0 -15 Td (and by transfer to the account named on it.) Tj";

    [Fact]
    public void A_title_that_looks_like_its_text_is_a_heading()
    {
        var reading = PdfFixture.Read(new PdfFile().Page(
            $"BT /F1 12 Tf 72 700 Td /H2 <</MCID 0>> BDC (Payment of the fee) Tj EMC 0 -15 Td /P <</MCID 1>> BDC {Clause} EMC ET").ToBytes());

        PdfFixture.Blocks(reading, NodeKind.Heading).ShouldBe(["Payment of the fee"]);
        PdfFixture.Blocks(reading, NodeKind.Paragraph).ShouldBe(["The Client pays each invoice within thirty days of its receipt, without any deduction, and by transfer to the account named on it."]);
    }

    [Fact]
    public void Tags_that_call_everything_a_title_are_not_believed()
    {
        var reading = PdfFixture.Read(new PdfFile().Page($"BT /F1 12 Tf 72 700 Td /H1 <</MCID 0>> BDC {Clause} EMC ET").ToBytes());

        PdfFixture.Blocks(reading, NodeKind.Heading).ShouldBeEmpty();
    }

    [Fact]
    public void A_footer_that_stands_on_one_page_only_is_known_by_its_tag()
    {
        var reading = PdfFixture.Read(new PdfFile().Page(
            $"BT /F1 12 Tf 72 700 Td /P <</MCID 0>> BDC {Clause} EMC ET BT /F1 9 Tf 72 300 Td /Artifact <</Type/Pagination/Subtype/Footer>> BDC (Order 12) Tj EMC ET").ToBytes());

        (PdfFixture.PartText(reading, PartKind.Header) + PdfFixture.PartText(reading, PartKind.Footer)).ShouldBe("Order 12");
        PdfFixture.PartText(reading, PartKind.Body).ShouldNotContain("Order 12");
    }

    [Fact]
    public void Tags_that_call_everything_a_footer_are_not_believed()
    {
        var reading = PdfFixture.Read(new PdfFile().Page($"/Artifact <</Type/Pagination>> BDC BT /F1 12 Tf 72 700 Td {Clause} ET EMC").ToBytes());

        PdfFixture.PartText(reading, PartKind.Body).ShouldStartWith("The Client pays each invoice");
    }
}
