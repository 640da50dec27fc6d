using ContractLint.Formats.Pdf;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class PdfReaderTests
{
    [Theory]
    [InlineData("%PDF-1.7", "contrat", true)]
    [InlineData("X-Mailer: post\r\n%PDF-1.4", "contrat", true)]
    [InlineData("PK", "contrat.PDF", false)]
    [InlineData("PK", "contrat.docx", false)]
    public void A_pdf_is_known_by_its_first_bytes_or_its_name(string start, string name, bool expected) =>
        new PdfReader().CanRead(System.Text.Encoding.Latin1.GetBytes(start), name).ShouldBe(expected);

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var text = PdfFixture.Text("contrat-deux-colonnes.pdf");

        text.ShouldContain("selon le cahier des charges remis le premier jour. Il choisit librement ses méthodes et ses horaires.");
        text.ShouldContain("Chaque partie peut y mettre fin avec un préavis d’un mois, notifié par courrier recommandé avec avis de réception.");
        text.IndexOf("1.2 ", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("2.1 ", StringComparison.Ordinal));
        text.IndexOf("2.2 ", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("3.1 ", StringComparison.Ordinal));
        text.IndexOf("3.2 ", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("4.1 ", StringComparison.Ordinal));
    }

    // Lines of neighbours stand at one height, or each column begins a little lower than the one before.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Three_columns_are_read_one_after_the_other(int lower)
    {
        string[][] columns =
        [
            ["The supplier sends each month a report", "of what was done on the website and of", "the hours that were spent on it, before", "the fifth working day of that month."],
            ["The client answers within ten days. Its", "silence is taken for an approval of the", "report, save for what no reader of such", "a report could have noticed by himself."],
            ["Either party may end this agreement at", "the end of a month, by a letter sent at", "least thirty days before. Work that was", "ordered by then is finished and is paid."],
        ];
        var drawn = columns.SelectMany((lines, column) => lines.Select((line, i) => $"BT /F1 9 Tf {40 + (190 * column)} {700 - (lower * column) - (12 * i)} Td ({line}) Tj ET"));

        PdfFixture.Read(new PdfFile().Page(string.Join('\n', drawn)).ToBytes()).Tree.Text.ToString().ShouldBe(string.Join('\n', columns.Select(lines => string.Join(' ', lines))));
    }

    [Fact]
    public void Larger_or_bold_lines_are_headings_and_numbers_start_paragraphs()
    {
        var reading = PdfFixture.Read("contrat-deux-colonnes.pdf");

        PdfFixture.Blocks(reading, NodeKind.Heading).ShouldBe(["Contrat de prestation de services", "1. Objet", "2. Prix", "3. Durée", "4. Clauses finales"]);
        PdfFixture.Blocks(reading, NodeKind.Paragraph).Select(text => text[..3]).ShouldBe(["1.1", "1.2", "2.1", "2.2", "3.1", "3.2", "4.1"]);
        reading.Troubles.ShouldBeEmpty();
        reading.Coverage.ShouldBe(1);
    }

    [Fact]
    public void Running_headers_and_page_numbers_stand_apart_from_the_body()
    {
        var reading = PdfFixture.Read("services-four-pages.pdf");

        reading.Tree.PageCount.ShouldBe(4);
        PdfFixture.PartText(reading, PartKind.Header).ShouldBe("Harbour Lane Consulting – Confidential");
        PdfFixture.PartText(reading, PartKind.Footer).ShouldBe("Page 1 of 4");
        PdfFixture.PartText(reading, PartKind.Body).ShouldNotContain("Harbour Lane");
        PdfFixture.PartText(reading, PartKind.Body).ShouldNotContain("Page 2");
    }

    [Fact]
    public void Sentences_go_on_over_the_end_of_a_page()
    {
        var paragraphs = PdfFixture.Blocks(PdfFixture.Read("services-four-pages.pdf"), NodeKind.Paragraph);

        paragraphs.Count.ShouldBe(27);
        paragraphs.ShouldAllBe(text => text.EndsWith('.') && char.IsAsciiDigit(text[0]));
    }

    [Fact]
    public void Lists_keep_their_bullets_and_articles_their_numbers()
    {
        var reading = PdfFixture.Read("liste-et-notes.pdf");

        PdfFixture.Blocks(reading, NodeKind.ListItem).ShouldBe([
            "• un support écrit de quarante pages, relu et imprimé aux frais du formateur, que chaque participant conserve après la formation ;",
            "• un accès au site d’exercices ;",
            "• une attestation de présence.",
        ]);
        reading.Tree.Text.ToString().ShouldContain("\nArticle 7 – Annulation\n7.1 Le Client peut annuler");
    }

    [Fact]
    public void A_table_is_read_row_by_row_with_its_cells_apart()
    {
        var text = PdfFixture.Text("table-and-list.pdf");

        text.ShouldContain("\nStep\tDays\tPrice\nDesign\t6\t€3,600\nBuild\t12\t€7,200\nTraining\t2\t€1,200\n");
    }

    [Fact]
    public void The_lines_of_a_wrapped_cell_stay_together()
    {
        var reading = PdfFixture.Read("tableau-cellules.pdf");

        PdfFixture.Blocks(reading, NodeKind.Row).Take(4).Select(row => row.Trim()).ShouldBe([
            "Livrable\tDescription\tPrix",
            "Étude préalable du besoin des services\tEntretiens avec les directions, synthèse des attentes, et remise d’un document de cadrage validé par le comité de pilotage."
                + "\t4 000 € HT payables à la remise",
            "Maquette\tTrois écrans principaux, deux allers-retours compris, au-delà desquels chaque reprise donne lieu à un devis.\t2 500 €",
            "Formation\tUne journée sur place.\t900 €",
        ]);
        PdfFixture.Blocks(reading, NodeKind.Paragraph).ShouldContain("Les prix sont fermes pendant trois mois.");
    }

    [Fact]
    public void Two_signatures_side_by_side_are_read_line_by_line() => PdfFixture.Text("tableau-cellules.pdf").ShouldEndWith(
        "\nPour le Client\tPour le Prestataire\nNom : Jeanne Petit\tNom : Paul Grand\nQualité : gérante\tQualité : consultant\nDate :\tDate :");

    [Fact]
    public void A_superscript_stays_in_its_line() => PdfFixture.Text("table-and-list.pdf").ShouldContain("by the 1st of June, as agreed");

    [Fact]
    public void Words_broken_at_line_ends_are_joined_and_compounds_keep_their_hyphen()
    {
        var text = PdfFixture.Text("coupures.pdf");

        text.ShouldContain("Le prestataire répond");
        text.ShouldContain("de non-concurrence est limitée à un an, c’est-à-dire douze mois après le dernier rendez-vous fixé");
        text.ShouldContain("Les sous-traitants sont agréés par le Client avant de souscrire au présent contrat.");
        text.ShouldContain("The price-determining factor is stated in the order; the short-term plan is not. The consultant keeps");
    }

    [Fact]
    public void Rotated_text_is_read_in_its_own_direction_after_the_rest() => PdfFixture.Text("rotated.pdf").ShouldBe(
        "This order is accepted by the Supplier on the terms printed on its face.\nNothing else is agreed.\nDraft for discussion only");

    [Fact]
    public void Letters_drawn_twice_for_bold_are_read_once() => PdfFixture.Text("fake-bold-and-blank-page.pdf").ShouldBe("Important notice\nH\nLast page.");

    [Theory]
    [InlineData("(Calibra) ( ) 278 (tion curves)", "Calibration curves")]
    [InlineData("(two) ( ) 139 (words)", "two words")]
    [InlineData("(two) ( ) 278 ( ) (words)", "two words")]
    public void A_space_that_letters_are_drawn_over_parts_no_word(string letters, string expected) =>
        PdfFixture.Read(new PdfFile().Page($"BT /F1 12 Tf 72 700 Td [{letters}] TJ ET").ToBytes()).Tree.Text.ToString().Trim().ShouldBe(expected);

    // A font of boxes (Type1C, made with fontTools) without /Encoding or /ToUnicode: only it says that 257 is "fi" and an apostrophe a curled one.
    [Fact]
    public void Letters_are_what_their_font_says_they_are() => PdfFixture.Text("encoding-of-the-font.pdf").ShouldBe("specfied p’d");

    // 333 and 556 thousandths are the widths of the accent and of the letter.
    [Theory]
    [InlineData("(r) (\\264) 444.5 (e) (serve)", "réserve")]
    [InlineData("(fran) (\\270) 416.5 (c) (ais)", "français")]
    [InlineData("(\\264) 500 (E) (tude)", "Étude")]
    [InlineData("(l) (\\264) (e)", "l´e")]
    public void An_accent_drawn_over_a_letter_is_part_of_it(string letters, string expected) =>
        PdfFixture.Read(new PdfFile().Page($"BT /F1 12 Tf 72 700 Td [{letters}] TJ ET").ToBytes()).Tree.Text.ToString().Trim().ShouldBe(expected);

    [Fact]
    public void The_same_file_gives_the_same_text_and_the_same_origins()
    {
        var (first, second) = (PdfFixture.Read("services-four-pages.pdf"), PdfFixture.Read("services-four-pages.pdf"));

        second.Tree.Text.ToString().ShouldBe(first.Tree.Text.ToString());
        second.Tree.Origins.Segments.Length.ShouldBe(first.Tree.Origins.Segments.Length);
    }
}
