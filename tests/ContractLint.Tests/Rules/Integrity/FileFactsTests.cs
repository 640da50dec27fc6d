using ContractLint.Tests.Formats.Docx;
using ContractLint.Tests.Formats.Pdf;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Rules.Integrity;

public sealed class FileFactsTests
{
    private const string Body = "Le Prestataire réalise la mission pour la société Brumelle.";

    private const string Core = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">""";

    [Fact]
    public void Macros_remote_templates_and_remote_pictures_are_named()
    {
        var file = new DocxFile(P(Body)).WithLink("attachedTemplate", "https://example.org/modele.dotm").WithLink("image", "http://example.org/pixel.png").Add("word/vbaProject.bin", "x");

        FileFindings.Messages(file.ToBytes(), "contrat.docm", "CL9009", Language.French).ShouldHaveSingleItem()
            .ShouldContain("des macros, un modèle à aller chercher (https://example.org/modele.dotm), une image à aller chercher (http://example.org/pixel.png)");
    }

    [Theory]
    [InlineData("hyperlink", "https://example.org")]
    [InlineData("attachedTemplate", "Normal.dotm")]
    [InlineData("image", "file:///C:/Images/logo.png")]
    public void Plain_links_and_paths_of_the_writers_own_disk_are_no_external_content(string kind, string target) =>
        FileFindings.Messages(new DocxFile(P(Body)).WithLink(kind, target).ToBytes(), "contrat.docx", "CL9009").ShouldBeEmpty();

    [Theory]
    [InlineData("""DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc" """, "a field that calls another program")]
    [InlineData("""INCLUDETEXT "\\\\server\\share\\terms.docx" """, "a document to be fetched")]
    [InlineData("""INCLUDEPICTURE "https://example.org/a.png" \d""", "a picture to be fetched")]
    public void Fields_that_run_or_fetch_are_found_wherever_their_runs_are_cut(string instruction, string what)
    {
        var field = $"""<w:p>{R(Body)}<w:r><w:fldChar w:fldCharType="begin"/></w:r>{string.Concat(instruction.Chunk(7).Select(piece => $"<w:r><w:instrText xml:space=\"preserve\">{new string(piece)}</w:instrText></w:r>"))}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""";

        FileFindings.Messages(new DocxFile(field).ToBytes(), "contrat.docx", "CL9009").ShouldHaveSingleItem().ShouldContain(what);
    }

    [Theory]
    [InlineData("PAGE \\* MERGEFORMAT")]
    [InlineData("HYPERLINK \"https://example.org\"")]
    [InlineData("INCLUDEPICTURE \"C:\\\\Temp\\\\a.png\"")]
    [InlineData("REF _Ref12 \\h")]
    public void Other_fields_are_not(string instruction) =>
        FileFindings.Messages(new DocxFile($"""<w:p><w:fldSimple w:instr='{instruction}'>{R(Body)}</w:fldSimple></w:p>""").ToBytes(), "contrat.docx", "CL9009").ShouldBeEmpty();

    [Fact]
    public void Scripts_and_commands_of_a_pdf_are_named_and_the_functions_of_forms_are_not()
    {
        Active(new PdfFile().With("/OpenAction<< /S/JavaScript /JS(app.alert\\(1\\)) >>")).ShouldHaveSingleItem().ShouldContain("a script (JavaScript)");
        Active(new PdfFile().With("/OpenAction<< /S/Launch /F(calc.exe) >>")).ShouldHaveSingleItem().ShouldContain("a command that starts a program (calc.exe)");
        Active(new PdfFile().With("/OpenAction<< /S/JavaScript /JS(AFNumber_Format\\(2, 0, 0, 0, \"\", true\\);) >>")).ShouldBeEmpty();
        Active(new PdfFile().With("/OpenAction[4 0 R /Fit]")).ShouldBeEmpty();
    }

    [Fact]
    public void A_link_of_a_pdf_is_no_active_content() =>
        FileFindings.Messages(new PdfFile().Page(PdfFile.Lines(Body), "/Annots[<< /Subtype/Link /Rect[0 0 9 9] /A<< /S/URI /URI(https://example.org) >> >>]").ToBytes(), "c.pdf", "CL9009").ShouldBeEmpty();

    [Fact]
    public void Actions_that_lead_to_each_other_come_to_an_end()
    {
        var file = new PdfFile();
        file.Add("<< /S/GoTo /Next 5 0 R >>");
        file.Add("<< /S/JavaScript /JS(x) /Next[4 0 R 5 0 R] >>");

        Active(file.With("/OpenAction 4 0 R")).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("<dc:title>Contrat Vaucresson SARL</dc:title>", true)]
    [InlineData("<dc:title>Contrat de la société Brumelle SARL</dc:title>", false)]
    [InlineData("<dc:title>Contrat de maintenance</dc:title>", false)]
    [InlineData("<dc:creator>Camille Lefranc</dc:creator>", false)]
    [InlineData("<cp:keywords>C:\\Clients\\Vaucresson\\contrat.doc</cp:keywords>", true)]
    public void Properties_tell_what_the_text_does_not(string property, bool isTelling)
    {
        var file = new DocxFile(P(Body)).WithPackageLink("core-properties", "docProps/core.xml").Add("docProps/core.xml", $"{Core}{property}</cp:coreProperties>");

        FileFindings.Messages(file.ToBytes(), "contrat.docx", "CL9010").Count.ShouldBe(isTelling ? 1 : 0);
    }

    private static List<string> Active(PdfFile file) => FileFindings.Messages(file.PageOf(Body).ToBytes(), "contract.pdf", "CL9009");
}
