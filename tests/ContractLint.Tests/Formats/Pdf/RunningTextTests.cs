using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>What is printed again on every page.</summary>
public class RunningTextTests
{
    [Fact]
    public void A_stamp_up_the_side_of_every_page_is_told_once_and_no_sentence_is_cut_by_it()
    {
        var file = new PdfFile();
        string[] pages = ["The Consultant delivers the first report in March and the", "second in June, and the Client answers each of them", "within ten days of the day on which it was received."];
        foreach (var line in pages)
            file.Page(PdfFile.Lines(line) + " BT /F1 8 Tf 0 1 -1 0 30 300 Tm (Draft 3, not for signature) Tj ET");

        var reading = PdfFixture.Read(file.ToBytes());

        PdfFixture.PartText(reading, PartKind.Body).ShouldBe(string.Join(' ', pages));
        (PdfFixture.PartText(reading, PartKind.Header) + PdfFixture.PartText(reading, PartKind.Footer)).ShouldBe("Draft 3, not for signature");
    }

    [Fact]
    public void Text_printed_sideways_is_no_running_header()
    {
        var file = new PdfFile();
        for (var i = 1; i <= 4; i++)
            file.Page($"BT /F1 12 Tf 0 1 -1 0 300 100 Tm (The same clause stands on each sheet.) Tj 0 -20 Td (Sheet {(char)('A' + i)}) Tj ET");

        PdfFixture.PartText(PdfFixture.Read(file.ToBytes()), PartKind.Body).Split("The same clause stands on each sheet.").Length.ShouldBe(5);
    }
}
