using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class LooseTableTests
{
    [Fact]
    public void Cells_centred_beside_taller_ones_are_read_row_by_row() => new TablePage()
        .Text(70, 700, "Ref").Text(100, 700, "Requirement").Text(325, 700, "Rank")
        .Text(100, 682, "The supplier moves the old addresses to new").Text(100, 668, "ones and checks them").Text(70, 675, "R1").Text(325, 675, "Must")
        .Text(100, 650, "The supplier writes twenty guides that are").Text(100, 636, "illustrated").Text(70, 643, "R2").Text(325, 643, "Should")
        .Text(70, 618, "R3").Text(100, 618, "The supplier trains two people").Text(325, 618, "Must")
        .Read().ShouldBe(
            "Ref\tRequirement\tRank\nR1\tThe supplier moves the old addresses to new ones and checks them\tMust\n"
            + "R2\tThe supplier writes twenty guides that are illustrated\tShould\nR3\tThe supplier trains two people\tMust");

    [Fact]
    public void Rows_as_close_as_lines_are_told_apart_by_their_labels() => new TablePage()
        .Text(70, 700, "Ref").Text(100, 700, "Exigence").Text(318, 700, "Rang")
        .Text(100, 684, "Le prestataire redirige les anciennes adresses").Text(100, 668, "du site").Text(70, 676, "E1").Text(318, 676, "Haut")
        .Text(100, 652, "Le prestataire redige vingt guides que le client").Text(100, 636, "relit").Text(70, 644, "E2").Text(318, 644, "Bas")
        .Text(70, 620, "E3").Text(100, 620, "Le prestataire forme deux personnes").Text(318, 620, "Bas")
        .Read().ShouldEndWith(
            "E1\tLe prestataire redirige les anciennes adresses du site\tHaut\n"
            + "E2\tLe prestataire redige vingt guides que le client relit\tBas\nE3\tLe prestataire forme deux personnes\tBas");

    [Fact]
    public void Two_columns_of_text_are_no_table()
    {
        var page = new TablePage();
        string[] left = ["The agency pays the freelancer within ten", "days of the invoice, whatever its own", "client does or does not pay.", "The freelancer keeps the rights in all the", "tools that it brings to the work."];
        string[] right = ["The agency may end the agreement with a", "notice of thirty days, in writing.", "The freelancer is then paid for the work", "that it has done until that day, and hands", "over the files that it holds."];
        for (var i = 0; i < left.Length; i++)
            page.Text(70, 700 - (14 * i), left[i]).Text(320, 693 - (14 * i), right[i]);

        var text = page.Read().Replace('\n', ' ');
        text.ShouldContain("within ten days of the invoice, whatever its own client does or does not pay.");
        text.ShouldContain("with a notice of thirty days, in writing.");
    }

    [Fact]
    public void The_number_of_a_note_leaves_the_word_it_stands_at()
    {
        var page = new TablePage()
            .Text(70, 700, "The fee is due on the first day of the month").Text(260.1, 703.5, "1", 5.8).Text(263.4, 700, " and is fixed.")
            .Text(70, 686, "The supplier sends an invoice by email to the address in the order.")
            .Text(70, 100, "1Or the next working day.", 8);
        var reading = PdfFixture.Read(new PdfFile().Page(page.ToString()).ToBytes());

        PdfFixture.PartText(reading, PartKind.Body).ShouldStartWith("The fee is due on the first day of the month and is fixed.");
        PdfFixture.PartText(reading, PartKind.Note).ShouldBe("Or the next working day.");
    }
}
