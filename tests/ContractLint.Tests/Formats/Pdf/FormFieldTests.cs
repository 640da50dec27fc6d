using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What is filled in, chosen or ticked in a form stands beside its label.</summary>
public class FormFieldTests
{
    // Two looks, one for a ticked box.
    private const string Looks = "/AP<< /N<< /Oui 9 0 R /Off 9 0 R >> >>";

    private static string Read(string drawn, string[] fields, string page = "", params string[] shared)
    {
        var file = new PdfFile();
        foreach (var one in shared)
            file.Add(one);

        var numbers = fields.Select(field => $"{file.Add($"<< /Subtype/Widget {field} >>")} 0 R").ToList();
        var reading = PdfFixture.Read(file.Page(drawn, $"/Annots[{string.Join(' ', numbers)}] {page}").ToBytes());
        reading.Troubles.ShouldBeEmpty();
        return PdfFixture.PartText(reading, PartKind.Body);
    }

    [Theory]
    [InlineData("/AS/Oui", "☒ The Consultant works on site.")]
    [InlineData("/AS/Off", "☐ The Consultant works on site.")]
    [InlineData("/V/Oui", "☒ The Consultant works on site.")]
    [InlineData("/V/Non", "☐ The Consultant works on site.")]
    [InlineData("", "☐ The Consultant works on site.")]
    public void A_box_says_whether_it_is_ticked(string state, string expected) =>
        Read("BT /F1 12 Tf 90 700 Td (The Consultant works on site.) Tj ET", [$"/FT/Btn /Rect[72 698 84 710] {Looks} {state}"]).ShouldBe(expected);

    [Fact]
    public void The_buttons_of_a_group_share_what_was_chosen()
    {
        var lines = "BT /F1 12 Tf 90 700 Td (Payment within 30 days) Tj 0 -30 Td (Payment within 90 days) Tj ET";

        Read(lines, ["/Parent 4 0 R /Rect[72 698 84 710] /AP<< /N<< /A 9 0 R /Off 9 0 R >> >>", "/Parent 4 0 R /Rect[72 668 84 680] /AP<< /N<< /B 9 0 R /Off 9 0 R >> >>"], "", "<< /FT/Btn /Ff 32768 /V/B >>")
            .ShouldBe("☐ Payment within 30 days\n☒ Payment within 90 days");
    }

    [Fact]
    public void The_box_drawn_under_a_field_is_not_another_one() =>
        Read("BT /F1 12 Tf 72 700 Td <95> Tj 18 0 Td (The Consultant works on site.) Tj ET", [$"/FT/Btn /Rect[70 698 84 712] {Looks} /AS/Oui"], "/Resources<< /Font<< /F1 4 0 R >> >>",
            "<< /Type/Font /Subtype/Type1 /BaseFont/Helvetica /Encoding<< /BaseEncoding/WinAnsiEncoding /Differences[149 /uni25A1] >> >>").ShouldBe("☒ The Consultant works on site.");

    [Fact]
    public void A_value_stands_on_the_line_of_its_label_whatever_the_height_of_its_field() =>
        Read("BT /F1 12 Tf 72 700 Td (Price:) Tj 118 0 Td (excluding VAT) Tj ET", ["/FT/Tx /V(4,500 euros) /Rect[112 696 186 722]"]).ShouldBe("Price: 4,500 euros excluding VAT");

    [Fact]
    public void A_value_may_hang_from_the_field_above_and_be_written_in_unicode() =>
        Read("BT /F1 12 Tf 72 700 Td (Signed in) Tj ET", ["/Parent 4 0 R /Rect[140 697 240 712]"], "", "<< /FT/Tx /V<FEFF00C9007000E9006500730073> >>").ShouldBe("Signed in Épéess");

    [Theory]
    [InlineData("/Ff 131072", "Country: Belgium")]
    [InlineData("", "Country: ☐ France\n☒ Belgium")]
    public void A_list_says_what_was_chosen_and_one_that_stands_open_what_was_not(string flags, string expected) =>
        Read("BT /F1 12 Tf 72 700 Td (Country:) Tj ET", [$"/FT/Ch {flags} /V(be) /Opt[[(fr)(France)][(be)(Belgium)]] /Rect[126 683 260 712]"]).Replace("\t", " ", StringComparison.Ordinal)
            .Split('\n').Order(StringComparer.Ordinal).ShouldBe(expected.Split('\n').Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("/FT/Tx /V(secret) /Ff 8192")]
    [InlineData("/FT/Tx /V(secret) /F 2")]
    [InlineData("/FT/Btn /Ff 65536")]
    [InlineData("/FT/Sig /V(secret)")]
    [InlineData("/FT/Tx")]
    public void What_a_field_does_not_show_is_not_read(string field) =>
        Read("BT /F1 12 Tf 72 700 Td (The Consultant works on site.) Tj ET", [$"{field} /Rect[300 690 400 720]"]).ShouldBe("The Consultant works on site.");

    [Theory]
    [InlineData(90, "0 1 -1 0 150 100 Tm", "/Rect[140 142 154 240]")]
    [InlineData(270, "0 -1 1 0 150 700 Tm", "/Rect[146 560 160 658]")]
    [InlineData(180, "-1 0 0 -1 400 700 Tm", "/Rect[260 690 358 704]")]
    public void A_value_stands_beside_its_label_on_a_turned_page(int turn, string matrix, string place) =>
        Read($"BT /F1 12 Tf {matrix} (Price:) Tj ET", [$"/FT/Tx /V(4500) {place}"], $"/Rotate {turn}").ShouldBe("Price: 4500");

    [Fact]
    public void A_field_that_hangs_from_itself_shows_nothing_and_ends() =>
        Read("BT /F1 12 Tf 72 700 Td (The Consultant works on site.) Tj ET", ["/Parent 4 0 R /Rect[300 690 400 720]"], "", "<< /Parent 4 0 R >>").ShouldBe("The Consultant works on site.");
}
