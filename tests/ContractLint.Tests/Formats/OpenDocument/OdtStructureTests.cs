using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.OpenDocument.OdtFile;

namespace ContractLint.Tests.Formats.OpenDocument;

public sealed class OdtStructureTests
{
    private const string Decimal = """<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" text:display-levels="2"/>""";

    [Theory]
    [InlineData("Le  Client \n  paie", "Le Client paie")]
    [InlineData("  Le Client", "Le Client")]
    [InlineData("2<text:s text:c='3'/>000 €", "2   000 €")]
    [InlineData("Nom<text:tab/>Date", "Nom\tDate")]
    [InlineData("12 rue des Lilas<text:line-break/>75000 Paris", "12 rue des Lilas\n75000 Paris")]
    [InlineData("un <text:span>mot</text:span> <text:a xlink:href='https://x.example/'>lié</text:a>", "un mot lié")]
    [InlineData("non-<text:soft-page-break/>concurrence", "non-concurrence")]
    [InlineData("Page <text:page-number>4</text:page-number>", "Page 4")]
    [InlineData("<text:ruby><text:ruby-base>base</text:ruby-base><text:ruby-text>dessus</text:ruby-text></text:ruby>", "base")]
    [InlineData("cou\u00ADpure", "coupure")]
    public void Text_is_what_the_page_shows(string paragraph, string expected) => new OdtFile(P(paragraph)).Text().ShouldBe(expected);

    [Fact]
    public void Headings_and_titles_are_headings()
    {
        var tree = new OdtFile(P("Contrat", "T") + H("Objet") + P("Texte.") + H("Détail", 2) + P("Suite."), """<style:style style:name="T" style:family="paragraph" style:parent-style-name="Title"/>""").Read().Tree;

        tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Heading).Select(node => tree.Text.AsSpan(node.Span).ToString()).ShouldBe(["Contrat", "Objet", "Détail"]);
    }

    [Fact]
    public void Lists_print_their_numbers_level_under_level() =>
        new OdtFile(List(Item(P("Objet") + List(Item(P("Le site.")) + Item(P("L'audit.")))) + Item(P("Prix") + P("Voir l'annexe.") + List(Item(P("Acompte."))))), Levels(Decimal)).Text()
            .ShouldBe("1. Objet\n1.1 Le site.\n1.2 L'audit.\n2. Prix\nVoir l'annexe.\n2.1 Acompte.");

    [Theory]
    [InlineData("", "1. deux")]
    [InlineData("text:continue-numbering='true'", "2. deux")]
    [InlineData("text:continue-list='first'", "2. deux")]
    public void A_list_goes_on_only_where_it_says_so(string attributes, string second) =>
        new OdtFile(List(Item(P("un")), "xml:id='first'") + P("Entre les deux.") + List(Item(P("deux")), attributes), Levels(Decimal)).Text().ShouldBe($"1. un\nEntre les deux.\n{second}");

    [Theory]
    [InlineData("""style:num-format="a" style:num-suffix=")" """, "a) un")]
    [InlineData("""style:num-format="I" style:num-prefix="(" style:num-suffix=")" """, "(I) un")]
    [InlineData("""style:num-format="1" style:num-prefix="Article " style:num-suffix=" –" """, "Article 1 – un")]
    [InlineData("""style:num-format="1" loext:num-list-format="§ %1%." """, "§ 1. un")]
    [InlineData("""style:num-format="1" text:start-value="7" style:num-suffix="." """, "7. un")]
    [InlineData("""style:num-format="" """, "un")]
    public void A_level_prints_its_format(string format, string expected) =>
        new OdtFile(List(Item(P("un"))), Levels($"""<text:list-level-style-number text:level="1" {format}/>""")).Text().ShouldBe(expected);

    [Fact]
    public void An_item_may_start_anew_and_a_list_header_has_no_number() =>
        new OdtFile(List("<text:list-header>" + P("Annexes") + "</text:list-header>" + Item(P("un")) + "<text:list-item text:start-value='5'>" + P("cinq") + "</text:list-item>" + Item(P("six"))), Levels(Decimal)).Text()
            .ShouldBe("Annexes\n1. un\n5. cinq\n6. six");

    [Fact]
    public void Headings_outside_of_lists_are_numbered_by_their_outline()
    {
        const string Outline = """<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>""";

        new OdtFile(H("Objet") + H("Site", 2) + H("Audit", 2) + """<text:h text:outline-level="1" text:is-list-header="true">Annexe</text:h>""" + H("Prix"), styles: Outline).Text()
            .ShouldBe("1. Objet\n1.1 Site\n1.2 Audit\nAnnexe\n2. Prix");
    }

    [Fact]
    public void Tables_keep_their_rows_and_cells_and_the_lists_around_them_stay_outside()
    {
        var inner = "<table:table><table:table-row><table:table-cell>" + P("dedans") + "</table:table-cell></table:table-row></table:table>";
        var tree = new OdtFile($"<table:table><table:table-row><table:table-cell>{P("Acompte")}</table:table-cell><table:covered-table-cell>{P("caché")}</table:covered-table-cell><table:table-cell>{inner}</table:table-cell></table:table-row></table:table>").Read().Tree;

        tree.Text.ToString().ShouldBe("Acompte\tdedans");
        tree.Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Table).ShouldBe(2);
        tree.Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Cell).ShouldBe(3);
    }

    [Fact]
    public void Notes_remarks_boxes_headers_and_footers_are_parts_of_their_own()
    {
        var body = P("Le prix<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>" + P("Hors taxes.") + "</text:note-body></text:note> est fixe"
            + "<office:annotation><dc:creator>Relectrice</dc:creator><dc:date>2026-01-05</dc:date>" + P("À revoir.") + "</office:annotation>.<draw:frame><draw:text-box>" + P("Encadré.") + "</draw:text-box></draw:frame>", "S") + P("La suite.");
        const string Pages = """
            <style:master-page style:name="Standard"><style:header><text:p>Projet</text:p></style:header><style:footer style:display="false"><text:p>éteint</text:p></style:footer></style:master-page>
            <style:master-page style:name="Unused"><style:header><text:p>inutile</text:p></style:header></style:master-page>
            <style:master-page style:name="Used"><style:header><text:p>Projet</text:p></style:header><style:footer><text:p>Paraphes</text:p></style:footer></style:master-page>
            """;
        var reading = new OdtFile(body, """<style:style style:name="S" style:family="paragraph" style:master-page-name="Used"/>""", masterPages: Pages).Read();

        reading.Tree.Text.ToString().ShouldBe("Le prix est fixe.\nHors taxes.\nEncadré.\nLa suite.\nProjet\nParaphes\nÀ revoir.");
        reading.Tree.Root.Children.Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Header, PartKind.Footer, PartKind.Comment]);
        reading.Tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Part).Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Note, PartKind.TextBox, PartKind.Header, PartKind.Footer, PartKind.Comment]);

        var remark = reading.Tree.Facts.Single(fact => fact.Kind is DocumentFactKind.Comment);
        (remark.Author, remark.Value).ShouldBe(("Relectrice", "À revoir."));
    }

    [Fact]
    public void What_is_hidden_is_read_and_known_as_hidden()
    {
        var tree = new OdtFile(P("Vu <text:span text:style-name='X'>caché</text:span>") + "<text:section text:display='none'>" + P("plié") + "</text:section>",
            """<style:style style:name="X" style:family="text" style:parent-style-name="Y"/><style:style style:name="Y" style:family="text"><style:text-properties text:display="none"/></style:style>""").Read().Tree;

        tree.Text.ToString().ShouldBe("Vu caché\nplié");
        tree.Appearances.At(0).Concealment.ShouldBe(Concealment.None);
        tree.Appearances.At(3).Concealment.ShouldBe(Concealment.Vanished);
        tree.Appearances.At(9).Concealment.ShouldBe(Concealment.HiddenFrame);
    }

    [Fact]
    public void Sizes_and_colours_come_from_the_styles_around()
    {
        const string Styles = """
            <style:default-style style:family="paragraph"><style:text-properties fo:font-size="10pt"/></style:default-style>
            <style:style style:name="Base" style:family="paragraph"><style:paragraph-properties fo:background-color="#000000"/><style:text-properties fo:color="#ffffff"/></style:style>
            <style:style style:name="P" style:family="paragraph" style:parent-style-name="Base"><style:text-properties fo:font-size="50%"/></style:style>
            <style:style style:name="T" style:family="text"><style:text-properties fo:color="#000000" style:text-position="super 58%"/></style:style>
            """;
        var tree = new OdtFile(P("un <text:span text:style-name='T'>deux</text:span>", "P") + P("trois"), styles: Styles).Read().Tree;

        (tree.Appearances.At(0).Size, tree.Appearances.At(0).Contrast, tree.Appearances.At(0).IsScript).ShouldBe((5, 21, false));
        (tree.Appearances.At(3).Contrast, tree.Appearances.At(3).IsScript).ShouldBe((1, true));
        (tree.Appearances.At(8).Size, tree.Appearances.At(8).Contrast).ShouldBe((10, 0));
    }
}
