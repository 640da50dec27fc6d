using System.IO.Compression;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Tests.Formats.Packages;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Foreign;

public sealed class ForeignFormatTests
{
    private static DocumentReading Read(byte[] content, string name) => DocumentReaders.Read(content, name, ReadingOptions.Default, TestContext.Current.CancellationToken);

    private static byte[] Container(string stream) => new CompoundWriter().Add(stream, new byte[5000]).ToBytes();

    private static byte[] Zip(params string[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = archive.CreateEntry(part.Split('=')[0], CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(part.Split('=')[^1]));
            }
        }

        return stream.ToArray();
    }

    public static TheoryData<string, string, string> Files => new()
    {
        { "WordDocument", "contrat.doc", "save it again as .docx" },
        { "WordDocument", "contrat", "save it again as .docx" },
        { "Workbook", "prix.xls", "spreadsheet" },
        { "PowerPoint Document", "offre.ppt", "presentation" },
        { "VisioDocument", "plan.vsd", "Office file" },
        { "zip:xl/workbook.xml", "prix.xlsx", "spreadsheet" },
        { "zip:ppt/presentation.xml", "offre.pptx", "presentation" },
        { "zip:mimetype=application/vnd.oasis.opendocument.spreadsheet", "prix.ods", "spreadsheet" },
        { "zip:mimetype=application/vnd.sun.xml.writer", "lettre.sxw", "OpenOffice 1" },
        { "zip:mimetype=application/epub+zip", "livre.epub", "electronic book" },
        { "zip:Index/Document.iwa", "contrat.pages", "Pages" },
        { "zip:brief.txt", "dossier.zip", "unpack it" },
        { "Rar!\u001A\u0007\u0001\0", "dossier.rar", "unpack it" },
        { "\u0089PNG\r\n\u001A\n", "scan.png", "picture" },
        { "ÿØÿà", "photo.jpg", "picture" },
        { "\0\0\0\u0018ftypheic", "photo.heic", "picture" },
        { "\0\0\0\u0018ftypM4A ", "memo.m4a", "sound or a film" },
        { "ÿWPC\u0010", "contrat.wpd", "WordPerfect" },
        { "%!PS-Adobe-3.0", "contrat.ps", "printer" },
        { "MZ\u0090\0", "contrat.exe", "program" },
        { "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'/>", "contrat.xml", "Word's own XML" },
        { "\u0001\u0002\u0003\u0004\u0005", "x.xyz", "ask for it as DOCX or PDF" },
    };

    [Theory, MemberData(nameof(Files))]
    public void What_is_not_read_says_what_to_do(string content, string name, string advice)
    {
        var bytes = content.StartsWith("zip:", StringComparison.Ordinal) ? Zip(content[4..]) : content.All(char.IsLetter) || content.Contains("Document", StringComparison.Ordinal) && !content.StartsWith('<') ? Container(content) : Encoding.Latin1.GetBytes(content);
        if (content.StartsWith('ÿ'))
            bytes = Encoding.Latin1.GetBytes(content);

        var reading = Read(bytes, name);

        reading.HasText.ShouldBeFalse();
        reading.Coverage.ShouldBe(0);
        var trouble = reading.Troubles.ShouldHaveSingleItem();
        trouble.RuleId.ShouldBe(ReadingTrouble.Unreadable);
        trouble.Arguments[0].Value.En.ShouldContain(advice);
        trouble.Arguments[0].Value.Fr.ShouldNotBe(trouble.Arguments[0].Value.En);
    }

    [Fact]
    public void A_locked_document_of_office_is_locked_whatever_it_is_called() =>
        Read(Container("EncryptedPackage"), "prix.xlsx").Troubles.ShouldHaveSingleItem().RuleId.ShouldBe(ReadingTrouble.Encrypted);

    [Theory]
    [InlineData("{\\rtf1 Le Client paie.\\par}", "contrat.doc")]
    [InlineData("<html><p>Le Client paie.</p></html>", "contrat.doc")]
    [InlineData("Le Client paie.", "contrat.xyz")]
    [InlineData("Le Client paie.", "contrat")]
    public void What_a_file_is_its_bytes_say(string content, string name) => Read(Encoding.UTF8.GetBytes(content), name).Tree.Text.ToString().ShouldBe("Le Client paie.");
}
