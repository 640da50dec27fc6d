using ContractLint.Tests.Formats.Docx;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Rules.Integrity;

public sealed class DocxLooksTests
{
    private const string Plain = "Le Client règle les factures à trente jours.";
    private const string Secret = "Le Prestataire renonce à tout paiement.";

    private const string Anchor = """<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9" cy="9"/></wp:anchor></w:drawing></w:r>""";

    [Theory]
    [InlineData("""<w:vanish/>""")]
    [InlineData("""<w:specVanish/>""")]
    [InlineData("""<w:rStyle w:val="Masque"/>""")]
    [InlineData("""<w14:textFill xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textFill>""")]
    public void Text_formatted_as_hidden_is_found(string properties) =>
        Findings(P(Plain) + Styled(Secret, properties)).ShouldBe([$"CL9003 Error: {Secret}"]);

    [Theory]
    [InlineData("""<w:vanish w:val="0"/>""")]
    [InlineData("""<w:webHidden/>""")]
    [InlineData("""<w:rPrChange w:id="1" w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange>""")]
    [InlineData("""<w14:textOutline xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:noFill/></w14:textOutline>""")]
    [InlineData("""<w:color w:val="000000"/>""")]
    [InlineData("""<w:sz w:val="2"/><w:vertAlign w:val="superscript"/>""")]
    public void What_is_shown_is_not(string properties) =>
        Findings(P(Plain) + Styled(Secret, properties)).ShouldNotContain(finding => finding.StartsWith("CL900", StringComparison.Ordinal));

    [Fact]
    public void Hidden_by_the_styles_of_both_run_and_paragraph_is_shown_as_Word_has_it()
    {
        Findings($"""<w:p><w:pPr><w:pStyle w:val="Cache"/></w:pPr><w:r><w:t>{Secret}</w:t></w:r></w:p>""").ShouldBe([$"CL9003 Error: {Secret}"]);
        Findings($"""<w:p><w:pPr><w:pStyle w:val="Cache"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Masque"/></w:rPr><w:t>{Secret}</w:t></w:r></w:p>""").ShouldBeEmpty();
    }

    [Fact]
    public void A_hidden_row_and_a_row_too_low_to_read_are_found()
    {
        Findings(Table("""<w:trPr><w:hidden/></w:trPr>""", "", Secret)).ShouldBe([$"CL9003 Error: {Secret}"]);
        Findings(Table("""<w:trPr><w:trHeight w:val="10" w:hRule="exact"/></w:trPr>""", "", Secret)).ShouldBe([$"CL9003 Error: {Secret}"]);
        Findings(Table("""<w:trPr><w:trHeight w:val="300" w:hRule="exact"/></w:trPr>""", "", Secret)).ShouldBeEmpty();
    }

    [Fact]
    public void Lines_without_height_and_paragraphs_off_the_page_are_found()
    {
        Findings(P(Plain) + P(Secret, """<w:spacing w:line="10" w:lineRule="exact"/>""")).ShouldBe([$"CL9003 Error: {Secret}"]);
        Findings(P(Plain) + P(Secret, """<w:ind w:left="-30000"/>""")).ShouldBe([$"CL9003 Error: {Secret}"]);
        Findings(P(Plain) + P(Secret, """<w:ind w:left="1440"/><w:spacing w:line="10"/>""")).ShouldBeEmpty();
    }

    [Fact]
    public void Hidden_text_is_one_finding_however_many_runs_and_paragraphs_it_fills() =>
        Findings(P(Plain) + Styled(Secret, "<w:vanish/>") + Styled("Il cède ses droits.", "<w:vanish/><w:b/>") + P(Plain)).ShouldBe([$"CL9003 Error: {Secret}\nIl cède ses droits."]);

    [Theory]
    [InlineData("""<w:color w:val="FFFFFF"/>""", "CL9005 Error")]
    [InlineData("""<w:color w:val="000000" w:themeColor="background1"/>""", "CL9005 Error")]
    [InlineData("""<w:color w:val="000000"/><w:highlight w:val="black"/>""", "CL9005 Error")]
    [InlineData("""<w:color w:val="C8C8C8"/>""", "CL9005 Warning")]
    [InlineData("""<w:sz w:val="2"/>""", "CL9004 Warning")]
    [InlineData("""<w:sz w:val="20"/><w:w w:val="5"/>""", "CL9004 Warning")]
    public void Faint_and_tiny_text_is_found(string properties, string found) =>
        Findings(P(Plain) + Styled(Secret, properties)).ShouldBe([$"{found}: {Secret}"]);

    [Theory]
    [InlineData("""<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>""")]
    [InlineData("""<w:color w:val="FFFFFF"/><w:highlight w:val="darkBlue"/>""")]
    [InlineData("""<w:color w:val="auto"/>""")]
    [InlineData("""<w:color w:val="F9CB9C"/>""")]
    [InlineData("""<w:color w:val="C8C8C8"/><w:sz w:val="40"/>""")]
    [InlineData("""<w:color w:val="808080"/>""")]
    public void What_can_be_read_is_not(string properties) => Findings(P(Plain) + Styled(Secret, properties)).ShouldBeEmpty();

    [Fact]
    public void White_text_in_a_dark_cell_or_a_painted_table_is_no_finding()
    {
        Findings(Table("", """<w:tcPr><w:shd w:val="clear" w:fill="002060"/></w:tcPr>""", Secret, White)).ShouldBeEmpty();
        Findings(Table("", "", Secret, White, """<w:tblPr><w:tblStyle w:val="Grille"/></w:tblPr>""")).ShouldBeEmpty();
        Findings(Table("", "", Secret, White)).ShouldBe([$"CL9005 Error: {Secret}"]);
    }

    [Fact]
    public void White_text_near_a_floating_picture_is_only_a_note() =>
        Findings($"<w:p>{Anchor}</w:p>" + Styled(Secret, White)).ShouldBe([$"CL9005 Info: {Secret}"]);

    [Fact]
    public void Titles_that_look_alike_are_one_finding()
    {
        const string Pale = """<w:color w:val="C8C8C8"/>""";
        var file = File(Styled("Objet de la mission confiée", Pale) + P(Plain) + Styled("Prix et modalités de paiement", Pale) + P(Plain) + Styled("Durée et fin du contrat", Pale));

        FileFindings.Messages(file, "contrat.docx", "CL9005").ShouldHaveSingleItem().ShouldEndWith("\"Objet de la mission confiée\", and 2 others like it.");
    }

    [Fact]
    public void The_place_is_that_of_the_run_and_says_that_it_is_hidden()
    {
        var report = FileFindings.Report(File(P(Plain) + Styled(Secret, "<w:vanish/>")), "contrat.docx");
        var finding = report.Diagnostics.ShouldHaveSingleItem();

        report.Model.Tree.Origins.At(finding.Trigger.Start)!.ToString().ShouldBe("DocxOrigin { Part = /word/document.xml, Paragraph = 1, Run = 0, Offset = 0 }");
        report.Model.Tree.LocationOf(finding.Trigger).IsHidden.ShouldBeTrue();
        finding.Party.ShouldBeNull();
    }

    private const string White = """<w:color w:val="FFFFFF"/>""";

    private static List<string> Findings(string body) => FileFindings.Of(File(body), "contrat.docx");

    private static byte[] File(string body) => new DocxFile(body)
        .WithStyles("""
            <w:style w:type="character" w:styleId="Masque"><w:name w:val="Masque"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Cache"><w:name w:val="Cache"/><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="Grille"><w:name w:val="Grille"/><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="002060"/></w:tcPr></w:tblStylePr></w:style>
            """)
        .WithTheme("""<a:clrScheme name="t"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme>""")
        .ToBytes();

    private static string Styled(string text, string properties) => $"<w:p><w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r></w:p>";

    private static string Table(string row, string cell, string text, string run = "", string table = "") =>
        P(Plain) + $"<w:tbl>{table}<w:tr>{row}<w:tc>{cell}{Styled(text, run)}</w:tc></w:tr></w:tbl>" + P(Plain);
}
