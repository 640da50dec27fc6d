using ContractLint.Tests.Formats.Pdf;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Integrity;

public sealed class PdfLooksTests
{
    private const string Plain = "BT /F1 12 Tf 72 700 Td (The Supplier shall deliver the work in March.) Tj ET ";
    private const string Secret = "(The Supplier waives any payment.) Tj ET ";

    [Fact]
    public void Text_drawn_without_ink_is_hidden() =>
        Findings(Plain + "BT 3 Tr /F1 12 Tf 72 600 Td " + Secret).ShouldBe(["CL9003 Error: The Supplier waives any payment."]);

    [Fact]
    public void Text_recognised_in_a_picture_is_not_hidden()
    {
        var file = new PdfFile();
        var picture = file.AddStream("/Type/XObject /Subtype/Image /Width 1 /Height 1 /ColorSpace/DeviceGray /BitsPerComponent 8", [0xF0]);
        file.Page($"q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 72 600 Td {Secret}", $"/Resources<< /Font<< /F1 3 0 R >> /XObject<< /Im {picture} 0 R >> >>");

        FileFindings.Of(file.ToBytes(), "scan.pdf").ShouldNotContain(finding => finding.StartsWith("CL9003", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_beyond_the_edge_of_the_page_is_hidden_and_is_read() =>
        Findings(Plain + "BT /F1 12 Tf 72 1200 Td (The Supplier waives any and all payment.) Tj ET ").ShouldBe(["CL9003 Error: The Supplier waives any and all payment."]);

    [Fact]
    public void What_a_page_is_cropped_to_is_what_is_shown()
    {
        var file = new PdfFile().Page(Plain + "BT /F1 12 Tf 72 100 Td (The Supplier waives any and all payment.) Tj ET ", "/CropBox[0 400 595 842]");

        FileFindings.Of(file.ToBytes(), "contract.pdf").ShouldBe(["CL9003 Error: The Supplier waives any and all payment."]);
    }

    [Fact]
    public void The_other_half_of_a_double_page_is_not_hidden_text()
    {
        const string Left = "BT /F1 12 Tf 72 700 Td (The left page says this in so many words.) Tj ET ";
        const string Right = "BT /F1 12 Tf 667 700 Td (The right page says that in as many words.) Tj ET ";
        var file = new PdfFile().Page(Left + Right).Page("1 0 0 1 -595 0 cm " + Left + Right);

        FileFindings.Of(file.ToBytes(), "contract.pdf").ShouldBeEmpty();
    }

    [Fact]
    public void A_layer_that_is_switched_off_is_hidden()
    {
        var file = new PdfFile();
        var layer = file.Add("<< /Type/OCG /Name(Draft) >>");
        file.With($"/OCProperties<< /OCGs[{layer} 0 R] /D<< /OFF[{layer} 0 R] >> >>")
            .Page(Plain + "/OC /L1 BDC BT /F1 12 Tf 72 600 Td " + Secret + "EMC", $"/Resources<< /Font<< /F1 3 0 R >> /Properties<< /L1 {layer} 0 R >> >>");

        FileFindings.Of(file.ToBytes(), "contract.pdf").ShouldBe(["CL9003 Error: The Supplier waives any payment."]);
    }

    [Theory]
    [InlineData("1 g", "CL9005 Error")]
    [InlineData("1 1 1 rg", "CL9005 Error")]
    [InlineData("0.8 g", "CL9005 Warning")]
    public void White_and_pale_text_is_found(string color, string found) =>
        Findings(Plain + color + " BT /F1 12 Tf 72 600 Td " + Secret).ShouldBe([$"{found}: The Supplier waives any payment."]);

    [Theory]
    [InlineData("0 0 0.4 rg 60 590 400 30 re f 1 g")]
    [InlineData("0.2 G 40 w 60 605 m 460 605 l S 1 g")]
    [InlineData("0.4 g")]
    [InlineData("0.98 0.8 0.6 rg")]
    public void Text_that_shows_on_its_ground_is_not(string before) =>
        Findings(Plain + before + " BT /F1 12 Tf 72 600 Td " + Secret).ShouldBeEmpty();

    [Fact]
    public void The_shadow_of_a_title_is_no_faint_text() =>
        Findings(Plain + "0.8 g BT /F1 12 Tf 72 600 Td " + Secret + "0 g BT /F1 12 Tf 71.5 600.5 Td " + Secret).ShouldBeEmpty();

    [Theory]
    [InlineData("BT /F1 4 Tf 72 600 Td (of the) Tj 90 0 Td (is on) Tj 90 0 Td (to be) Tj 90 0 Td (was hit) Tj ET")]
    [InlineData("BT /F1 4 Tf 72 600 Td (smith on PRN7X2P4 with FORMS 12AB9) Tj ET")]
    public void Labels_of_a_drawing_and_marks_of_a_printer_are_no_tiny_print(string drawn) => Findings(Plain + drawn).ShouldBeEmpty();

    [Fact]
    public void Tiny_print_is_found_by_the_size_it_has_on_the_page()
    {
        const string Terms = "(The Supplier is liable for all losses of the Customer and of its clients.) Tj ET";

        Findings(Plain + "BT /F1 4 Tf 72 600 Td " + Terms).ShouldBe(["CL9004 Warning: The Supplier is liable for all losses of the Customer and of its clients."]);
        Findings(Plain + "0.2 0 0 0.2 0 0 cm BT /F1 20 Tf 360 3000 Td " + Terms).ShouldBe(["CL9004 Warning: The Supplier is liable for all losses of the Customer and of its clients."]);
        Findings(Plain + "4 0 0 4 0 0 cm BT /F1 3 Tf 18 150 Td " + Terms).ShouldBeEmpty();
    }

    [Fact]
    public void Labels_of_a_drawing_are_no_small_print() =>
        Findings(Plain + "BT /F1 4 Tf 72 600 Td (North South East West Centre Total Average) Tj ET").ShouldBeEmpty();

    private static List<string> Findings(string content) => FileFindings.Of(new PdfFile().Page(content).ToBytes(), "contract.pdf");
}
