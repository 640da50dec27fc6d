using System.Text;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What a PDF holds beside its pages.</summary>
public class NotesAndEnclosuresTests
{
    [Fact]
    public void A_reviewers_note_is_a_comment_with_its_author()
    {
        var file = new PdfFile();
        var note = file.Add("<< /Type/Annot /Subtype/Text /Rect[400 700 420 720] /Contents(Ask for a cap here.) /T(Ada Brook) >>");
        var reading = PdfFixture.Read(file.Page(PdfFile.Lines("The Consultant is liable for every loss."), $"/Annots[{note} 0 R]").ToBytes());

        PdfFixture.PartText(reading, PartKind.Comment).ShouldBe("Ask for a cap here.");
        reading.Tree.Facts.Single(fact => fact.Kind is DocumentFactKind.Comment).Author.ShouldBe("Ada Brook");
        PdfFixture.PartText(reading, PartKind.Body).ShouldBe("The Consultant is liable for every loss.");
    }

    [Fact]
    public void Words_typed_over_a_page_are_read_and_hidden_ones_are_not()
    {
        var file = new PdfFile();
        var typed = file.Add("<< /Type/Annot /Subtype/FreeText /Rect[72 600 300 640] /Contents(Price: 12,000 euros) /DA(/Helv 10 Tf) >>");
        var hidden = file.Add("<< /Type/Annot /Subtype/FreeText /F 2 /Rect[72 500 300 540] /Contents(Not shown) /DA(/Helv 10 Tf) >>");
        var reading = PdfFixture.Read(file.Page(PdfFile.Lines("Order form"), $"/Annots[{typed} 0 R {hidden} 0 R]").ToBytes());

        PdfFixture.PartText(reading, PartKind.TextBox).ShouldBe("Price: 12,000 euros");
        reading.Tree.Text.ToString().ShouldNotContain("Not shown");
    }

    [Fact]
    public void Enclosed_documents_are_read_and_data_for_programs_is_listed()
    {
        var file = new PdfFile().PageOf("See the annex.");
        var annex = Enclose(file, "../annex.txt", "The Consultant shall not work for a competitor.");
        var invoice = Enclose(file, "factur-x.xml", "<invoice/>");
        var bytes = file.With($"/Names<< /EmbeddedFiles<< /Names[(annex.txt) {annex} 0 R (factur-x.xml) {invoice} 0 R] >> >>").ToBytes();

        var readings = DocumentReaders.ReadAll(bytes, "offer.pdf", ReadingOptions.Default, TestContext.Current.CancellationToken).ToList();

        readings[0].Attachments.Select(attachment => (attachment.Name, attachment.IsRead)).ShouldBe([("offer.pdf/annex.txt", true), ("offer.pdf/factur-x.xml", false)]);
        readings[1].Tree.Text.ToString().ShouldBe("The Consultant shall not work for a competitor.");
        readings.Count.ShouldBe(2);
    }

    private static int Enclose(PdfFile file, string name, string content)
    {
        var stream = file.AddStream("/Type/EmbeddedFile", Encoding.UTF8.GetBytes(content));
        return file.Add($"<< /Type/Filespec /F({name}) /UF({name}) /EF<< /F {stream} 0 R >> >>");
    }
}
