using ContractLint.Tests.Formats.Docx;
using ContractLint.Tests.Formats.Pdf;
using ContractLint.Tests.Rules.Integrity;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Rules.Drafting;

public sealed class LeftoversTests
{
    private const string Body = "Le Prestataire réalise la mission.";

    [Fact]
    public void Comments_are_counted_and_marks_for_this_program_are_not()
    {
        FileFindings.Messages(Commented("Trop cher.", "À revoir avec le service juridique."), "contrat.docx", "CL8010").ShouldBe(["The file still contains 2 comments."]);
        FileFindings.Messages(Commented("contractlint: accept CL3005 – négocié"), "contrat.docx", "CL8010").ShouldBeEmpty();
        FileFindings.Messages(new DocxFile(P(Body)).ToBytes(), "contrat.docx", "CL8010").ShouldBeEmpty();
    }

    [Fact]
    public void Sticky_notes_of_a_pdf_are_comments_and_links_and_states_are_none()
    {
        const string Notes = """
            << /Subtype/Text /Rect[0 0 9 9] /T(A) /Contents(Too long) >>
            << /Subtype/Highlight /Rect[0 0 9 9] /T(A) /Contents(Why?) >>
            << /Subtype/Highlight /Rect[0 0 9 9] >>
            << /Subtype/Text /StateModel/Review /Contents(Accepted) >>
            << /Subtype/Link /Contents(Site) >> << /Subtype/Popup >> << /Subtype/Widget /Contents(x) >>
            """;

        FileFindings.Messages(new PdfFile().Page(PdfFile.Lines(Body), $"/Annots[{Notes}]").ToBytes(), "contrat.pdf", "CL8010").ShouldBe(["The file still contains 2 comments."]);
    }

    [Fact]
    public void Pending_changes_are_counted_as_Word_counts_them_with_their_authors()
    {
        const string Changes = """
            <w:ins w:id="1" w:author="Alix"><w:r><w:t>Le Prestataire </w:t></w:r></w:ins><w:ins w:id="2" w:author="Alix"><w:r><w:t>réalise la mission</w:t></w:r></w:ins>
            <w:r><w:t> en </w:t></w:r>
            <w:del w:id="3" w:author="Bao"><w:r><w:delText>juin</w:delText></w:r></w:del><w:ins w:id="4" w:author="Bao"><w:r><w:t>mai</w:t></w:r></w:ins>
            <w:r><w:rPr><w:b/><w:rPrChange w:id="5" w:author="Alix"><w:rPr/></w:rPrChange></w:rPr><w:t>.</w:t></w:r>
            """;

        FileFindings.Messages(new DocxFile($"<w:p>{Changes}</w:p>").ToBytes(), "contrat.docx", "CL8011", Language.French)
            .ShouldBe(["Le fichier contient 4 modifications en attente, d'Alix et Bao."]);
    }

    [Fact]
    public void Marks_and_rows_count_where_nothing_in_them_does()
    {
        const string Mark = """<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="Alix"/></w:rPr></w:pPr><w:ins w:id="2" w:author="Alix"><w:r><w:t>Un.</w:t></w:r></w:ins></w:p>""";
        const string Lone = """<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="Alix"/></w:rPr></w:pPr><w:r><w:t>Deux.</w:t></w:r></w:p>""";
        var row = $"""<w:tbl><w:tr><w:trPr><w:del w:id="4" w:author="Alix"/></w:trPr><w:tc>{P("Trois.")}</w:tc></w:tr></w:tbl>""";

        FileFindings.Messages(new DocxFile(Mark + Lone + row + P(Body)).ToBytes(), "contrat.docx", "CL8011").ShouldBe(["The file contains 3 pending changes, by Alix."]);
    }

    private static byte[] Commented(params string[] comments) => new DocxFile(P(Body))
        .With("comments", "comments", "comments", string.Concat(comments.Select((comment, i) => $"""<w:comment w:id="{i}" w:author="Alix">{P(comment)}</w:comment>""")))
        .ToBytes();
}
