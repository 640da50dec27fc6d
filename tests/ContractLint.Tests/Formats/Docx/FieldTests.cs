using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class FieldTests
{
    [Fact]
    public void A_reference_shows_the_number_it_refers_to() =>
        new DocxFile($"<w:p>{R("See clause ")}{Field(" REF _Ref1 \\r \\h ", "7.2")}{R(".")}</w:p>").Text().ShouldBe("See clause 7.2.");

    [Fact]
    public void An_instruction_cut_in_pieces_is_no_text() =>
        new DocxFile($"""<w:p>{Mark("begin")}<w:r><w:instrText> DA</w:instrText></w:r><w:r><w:instrText>TE \@ "d MMMM"</w:instrText></w:r>{Mark("separate")}{R("3 mars")}{Mark("end")}</w:p>""")
            .Text().ShouldBe("3 mars");

    [Fact]
    public void A_field_that_only_keeps_a_value_shows_nothing() =>
        new DocxFile($"""<w:p>{R("Fee: ")}{Field(" SET Price 900 ", "900")}<w:fldSimple w:instr=" ASK Days ">{R("12")}</w:fldSimple>{Field(" REF Price ", "900")}{R(" EUR")}</w:p>""")
            .Text().ShouldBe("Fee: 900 EUR");

    [Fact]
    public void A_setting_is_not_a_field_whose_name_begins_like_it() =>
        new DocxFile($"<w:p>{Field(" SETTLEMENT ", "kept")}</w:p>").Text().ShouldBe("kept");

    [Fact]
    public void A_field_of_one_element_ends_with_it() =>
        new DocxFile($"""<w:p><w:fldSimple w:instr=" DOCPROPERTY Client "><w:hyperlink r:id="x">{R("Atelier Brume")}</w:hyperlink></w:fldSimple>{R(" signs")}</w:p>""")
            .Text().ShouldBe("Atelier Brume signs");

    [Fact]
    public void The_entries_of_a_table_of_contents_are_no_clauses()
    {
        var contents =
            $"""
            {P("Sommaire")}
            <w:p>{Mark("begin")}<w:r><w:instrText> TOC \o "1-2" \n </w:instrText></w:r>{Mark("separate")}{R("1. Objet")}</w:p>
            {P("1.1 Périmètre")}
            <w:p>{R("2. Prix")}{Mark("end")}</w:p>
            """;
        var tree = new DocxFile(contents + P("1. Objet", """<w:outlineLvl w:val="0"/>""") + P("1.1 Le prestataire livre le site.") + P("2. Prix", """<w:outlineLvl w:val="0"/>""")).Read().Tree;

        Nodes(tree, NodeKind.Clause).Select(clause => clause.Label).ShouldBe(["1", "1.1", "2"], ignoreOrder: true);
        Nodes(tree, NodeKind.ListItem).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("TOC1", "toc 1")]
    [InlineData("TM1", "toc 1")]
    [InlineData("Verzeichnis1", "toc 1")]
    public void The_entries_of_a_table_of_contents_are_known_by_their_style(string id, string name)
    {
        var entry = $"""<w:pStyle w:val="{id}"/>""";
        var tree = new DocxFile(P("1. Services", entry) + P("2. Fees", entry) + P("1. Services", """<w:outlineLvl w:val="0"/>""") + P("The Supplier delivers the site."))
            .WithStyles($"""<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/></w:style>""").Read().Tree;

        Nodes(tree, NodeKind.Clause).Select(clause => clause.Label).ShouldBe(["1"]);
    }

    [Fact]
    public void Fields_that_never_end_keep_the_text_of_the_document() =>
        new DocxFile($"<w:p>{Mark("begin")}{R("The fee is due.")}</w:p>{P("So is the rest.")}").Text().ShouldBe("The fee is due.\nSo is the rest.");

    private static string Field(string instruction, string result) =>
        $"<w:r>{Character("begin")}</w:r><w:r><w:instrText xml:space=\"preserve\">{instruction}</w:instrText></w:r>{Mark("separate")}{R(result)}{Mark("end")}";

    private static string Mark(string type) => $"<w:r>{Character(type)}</w:r>";

    private static string Character(string type) => $"""<w:fldChar w:fldCharType="{type}"/>""";
}
