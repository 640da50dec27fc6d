using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class RuledTableTests
{
    [Fact]
    public void Cells_are_read_one_by_one_whatever_heights_their_lines_stand_at() => new TablePage()
        .Grid([70, 120, 330, 430], [700, 680, 640])
        .Text(75, 685, "N").Text(125, 685, "Besoin").Text(335, 685, "Rang")
        .Text(75, 657, "4").Text(125, 665, "Publier les avis des clients tels qu'ils").Text(125, 651, "sont, sans les trier").Text(335, 657, "Haut")
        .Read().ShouldBe("N\tBesoin\tRang\n4\tPublier les avis des clients tels qu'ils sont, sans les trier\tHaut");

    [Fact]
    public void A_cell_over_several_rows_or_columns_is_read_once() => new TablePage()
        .Lines((70, 700, 430, 700), (70, 680, 430, 680), (170, 660, 430, 660), (70, 640, 430, 640), (70, 620, 430, 620))
        .Lines((70, 700, 70, 620), (430, 700, 430, 620), (170, 700, 170, 640), (300, 700, 300, 640))
        .Text(75, 685, "Fee").Text(175, 685, "When").Text(305, 685, "Who")
        .Text(75, 656, "Measurement").Text(175, 666, "On delivery").Text(305, 666, "Company")
        .Text(175, 646, "Each month").Text(305, 646, "Agency")
        .Text(75, 626, "All fees exclude VAT and are fixed for the year")
        .Read().ShouldBe("Fee\tWhen\tWho\nMeasurement\tOn delivery\tCompany\nEach month\tAgency\nAll fees exclude VAT and are fixed for the year");

    [Fact]
    public void Paragraphs_of_one_cell_stay_apart()
    {
        var page = new TablePage().Grid([70, 170, 430], [700, 650, 630])
            .Text(75, 685, "Avis").Text(175, 685, "Les avis sont publies tels quels.").Text(175, 665, "Aucun avis n'est retire.")
            .Text(75, 637, "Prix").Text(175, 637, "900 euros");
        var reading = PdfFixture.Read(new PdfFile().Page(page.ToString()).ToBytes());

        PdfFixture.Blocks(reading, NodeKind.Cell).Count.ShouldBe(4);
        PdfFixture.Blocks(reading, NodeKind.Paragraph).ShouldBe(["Avis", "Les avis sont publies tels quels.", "Aucun avis n'est retire.", "Prix", "900 euros"]);
    }

    [Fact]
    public void A_border_drawn_as_thin_boxes_is_a_border()
    {
        const string Boxes = "70 700 240 1 re f 70 650 240 1 re f 70 630 240 1 re f 70 630 1 70 re f 180 630 1 70 re f 310 630 1 70 re f ";
        var words = new TablePage().Text(75, 678, "First").Text(185, 685, "A cell of two lines that").Text(185, 671, "wraps").Text(75, 637, "Last").Text(185, 637, "June");

        PdfFixture.Read(new PdfFile().Page(Boxes + words).ToBytes()).Tree.Text.ToString().ShouldBe("First\tA cell of two lines that wraps\nLast\tJune");
    }

    [Fact]
    public void Figures_below_each_other_without_a_line_between_are_rows() => new TablePage()
        .Grid([70, 140, 210, 280, 350], [700, 680, 640])
        .Text(75, 685, "Lot").Text(145, 685, "Days").Text(215, 685, "Rate").Text(285, 685, "Price")
        .Text(75, 657, "SEO").Text(145, 665, "6").Text(215, 665, "400").Text(285, 665, "2400").Text(145, 650, "3").Text(215, 650, "500").Text(285, 650, "1500")
        .Read().ShouldBe("Lot\tDays\tRate\tPrice\nSEO\t6\t400\t2400\n3\t500\t1500");

    [Fact]
    public void A_row_at_the_foot_of_a_page_is_no_running_footer()
    {
        var table = new TablePage().Grid([70, 120, 300], [120, 100, 50])
            .Text(75, 105, "N").Text(125, 105, "Need").Text(75, 76, "7").Text(125, 87, "Answer within two days every").Text(125, 76, "question that any customer").Text(125, 65, "of the shop asks.");
        var reading = PdfFixture.Read(new PdfFile().PageOf("First page.").Page(table.ToString()).PageOf("Last page.").ToBytes());

        PdfFixture.Blocks(reading, NodeKind.Cell).Count.ShouldBe(4);
        reading.Tree.Text.ToString().ShouldContain("7\tAnswer within two days every question that any customer of the shop asks.");
        PdfFixture.PartText(reading, PartKind.Footer).ShouldBeEmpty();
    }

    [Fact]
    public void Lines_that_run_through_words_are_no_table() => new TablePage()
        .Grid([70, 115, 160], [700, 670, 640])
        .Text(75, 685, "The supplier keeps the rights in its tools.").Text(75, 655, "The client keeps the rights in its texts.")
        .Read().ShouldNotContain("\t");

    [Fact]
    public void Numbers_in_the_cells_of_a_table_are_not_the_numbers_of_pages()
    {
        var page = new TablePage().Grid([70, 120, 330], [700, 680, 660, 640, 620, 600, 580, 560, 540]);
        for (var i = 1; i <= 8; i++)
            page.Text(75, 705 - (20 * i), $"{i}").Text(125, 705 - (20 * i), $"Livrable de la phase {(char)('A' + i)}");

        page.Read().Split('\n').Select(line => line[..2]).ShouldBe(["1\t", "2\t", "3\t", "4\t", "5\t", "6\t", "7\t", "8\t"]);
    }

    [Fact]
    public void A_short_cell_at_the_top_of_several_pages_is_not_a_running_header()
    {
        var file = new PdfFile();
        foreach (var (price, work) in new[] { (900, "Audit"), (800, "Design"), (700, "Training") })
            file.Page(new TablePage().Grid([70, 200, 330], [800, 780, 760]).Text(75, 785, $"{price}").Text(205, 785, work).Text(75, 765, $"{price}").Text(205, 765, "Total").ToString());

        PdfFixture.PartText(PdfFixture.Read(file.ToBytes()), PartKind.Body).ShouldStartWith("900\tAudit\n");
    }
}
