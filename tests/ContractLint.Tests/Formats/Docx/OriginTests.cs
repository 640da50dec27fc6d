using System.IO.Compression;
using System.Xml.Linq;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

public sealed class OriginTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<DocumentView> Views => [DocumentView.Final, DocumentView.Original, DocumentView.Both];

    [Theory, MemberData(nameof(Views))]
    public void Every_character_points_to_itself_in_the_file(DocumentView view)
    {
        var box = $"<w:txbxContent>{P("boxed")}{P("twice")}</w:txbxContent>";
        var file = new DocxFile(
            $"""
            {P("First")}
            <w:p>{R("Kept ")}<w:del w:id="1">{R("gone")}</w:del><w:ins w:id="2">{R("new")}</w:ins><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c&#xAD;d</w:t><w:br/><w:t>e</w:t></w:r></w:p>
            <w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>{P("row")}</w:tc></w:tr><w:tr><w:tc>{P("cell")}{P("")}</w:tc></w:tr></w:tbl>
            <w:p>{R("before ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><w:t>within</w:t></w:r>{R(" after")}</w:p>
            {P("Last")}
            """).ToBytes();

        Check(file, view).ShouldBeGreaterThan(30);
    }

    [Theory]
    [InlineData("contrat-libreoffice.docx")]
    [InlineData("agreement-python-docx.docx")]
    public void Every_character_of_a_real_file_points_to_itself(string fixture) => Check(Fixture(fixture), DocumentView.Final).ShouldBeGreaterThan(100);

    [Fact]
    public void A_computed_number_points_to_its_paragraph()
    {
        var file = new DocxFile(P("Before") + Item("First")).WithNumbering(
            """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");
        var tree = file.Read().Tree;

        tree.Text.ToString().ShouldBe("Before\n1. First");
        tree.Origins.At(7).ShouldBe(new DocxOrigin("/word/document.xml", 1, -1, 0));
        tree.Origins.At(10).ShouldBe(new DocxOrigin("/word/document.xml", 1, 0, 0));
    }

    // How many characters stand in a run.
    private static int Check(byte[] file, DocumentView view)
    {
        var tree = Read(file, ReadingOptions.Default with { View = view }).Tree;
        var parts = new Dictionary<string, List<List<string>>>();
        var compared = 0;

        foreach (var segment in tree.Origins.Segments)
        {
            if (segment.Origin is not DocxOrigin { Run: >= 0 } start)
                continue;

            if (!parts.TryGetValue(start.Part, out var paragraphs))
                parts.Add(start.Part, paragraphs = RunsOf(file, start.Part));

            for (var position = segment.Span.Start; position < segment.Span.End; position++, compared++)
            {
                var origin = (DocxOrigin)tree.Origins.At(position)!;
                paragraphs[origin.Paragraph][origin.Run][origin.Offset].ShouldBe(tree.Text[position], $"{origin}");
            }
        }

        return compared;
    }

    private static List<List<string>> RunsOf(byte[] file, string part)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry(part.TrimStart('/'))!.Open();

        return
        [
            .. XDocument.Load(stream, LoadOptions.PreserveWhitespace).Descendants(W + "p").Select(paragraph => paragraph.Descendants(W + "r")
                .Where(run => run.Ancestors(W + "p").First() == paragraph)
                .Select(TextOf).ToList()),
        ];
    }

    private static string TextOf(XElement run) => string.Concat(
        from element in run.Descendants()
        where element.Ancestors(W + "r").First() == run && element.Ancestors(W + "rPr").All(properties => properties.Ancestors(W + "r").First() != run)
        select element.Name.LocalName switch
        {
            "t" or "delText" => element.Value,
            "tab" => "\t",
            "br" when element.Attribute(W + "type")?.Value is not ("page" or "column") => "\n",
            "noBreakHyphen" => "-",
            _ => "",
        });
}
