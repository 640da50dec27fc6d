using System.IO.Compression;
using ContractLint.Formats;
using ContractLint.Syntax;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Formats.Docx.DocxFile;

namespace ContractLint.Tests.Formats.Docx;

/// <summary>Packages put together in ways Word accepts and naive readers do not.</summary>
public sealed class PackageTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData("texte/mon contrat.xml", "texte/mon contrat.xml")]
    [InlineData("texte/mon contrat.xml", "/texte/mon%20contrat.xml")]
    [InlineData("texte/mon%20contrat.xml", "texte/mon contrat.xml")]
    [InlineData("texte\\contrat.xml", "./texte/contrat.xml")]
    [InlineData("Word/Document.xml", "word/../word/document.xml")]
    public void The_main_part_may_have_any_name(string entry, string target) =>
        TextOf((entry, Document(P("Kept."))), ("_rels/.rels", Links(("officeDocument", target)))).ShouldBe("Kept.");

    [Fact]
    public void The_links_of_a_part_are_beside_it()
    {
        var body = $"""<w:p>{R("Text.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>""";

        TextOf(
            ("texte/a.xml", Document(body)),
            ("texte/_rels/a.xml.rels", Links(("footnotes", "../notes/n%C3%A9.xml"))),
            ("notes/né.xml", $"""<w:footnotes {Namespaces}><w:footnote w:id="2">{P("Note.")}</w:footnote></w:footnotes>"""),
            ("_rels/.rels", Links(("officeDocument", "texte/a.xml")))).ShouldBe("Text.\nNote.");
    }

    [Fact]
    public void A_package_that_lost_its_first_links_is_known_by_its_types() =>
        TextOf(
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/odd/place.xml" ContentType="{MainType}"/></Types>"""),
            ("odd/place.xml", Document(P("Found.")))).ShouldBe("Found.");

    [Theory]
    [InlineData("mailto:a@b@c d")]
    [InlineData("http://exa mple..com:99999999/%zz")]
    [InlineData("file:///\\\\server\\share\\..\\..\\")]
    [InlineData("")]
    public void A_link_nobody_can_follow_loses_no_text(string address)
    {
        var links = Links(("styles", "styles.xml")).Replace(
            "</Relationships>",
            $"""<Relationship Id="bad" Type="{Transitional}hyperlink" Target="{address}" TargetMode="External"/></Relationships>""",
            StringComparison.Ordinal);

        TextOf(
            ("word/document.xml", Document($"""<w:p>{R("Write to ")}<w:hyperlink r:id="bad">{R("us")}</w:hyperlink>{R(" or ")}<w:hyperlink r:id="missing">{R("call")}</w:hyperlink>{R(".")}</w:p>""")),
            ("word/_rels/document.xml.rels", links),
            ("_rels/.rels", Links(("officeDocument", "word/document.xml")))).ShouldBe("Write to us or call.");
    }

    [Fact]
    public void A_part_that_is_named_and_missing_loses_no_text() =>
        TextOf(
            ("word/document.xml", Document($"""{P("Text.")}<w:sectPr><w:headerReference r:id="r0"/></w:sectPr>""")),
            ("word/_rels/document.xml.rels", Links(("header", "gone.xml"), ("numbering", "gone too.xml"), ("footnotes", "../../../../etc/passwd"))),
            ("_rels/.rels", Links(("officeDocument", "word/document.xml")))).ShouldBe("Text.");

    [Fact]
    public void Damaged_links_are_told()
    {
        var reading = Read(Package(
            ("word/document.xml", Document(P("Text."))),
            ("word/_rels/document.xml.rels", Links(("styles", "styles.xml"))[..^20]),
            ("_rels/.rels", Links(("officeDocument", "word/document.xml")))));

        reading.Tree.Text.ToString().ShouldBe("Text.");
        ReasonOf(reading.Troubles.ShouldHaveSingleItem()).ShouldContain("links of word/document.xml");
    }

    [Theory]
    [InlineData("offre.dotx", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("offre.docm", "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("offre.dotm", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    [InlineData("sans-nom", MainType)]
    public void Templates_and_documents_with_macros_are_documents(string name, string type)
    {
        var content = Package(
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="{type}"/></Types>"""),
            ("word/vbaProject.bin", "Sub AutoOpen"),
            ("word/document.xml", Document(P("Offre."))),
            ("_rels/.rels", Links(("officeDocument", "word/document.xml"))));

        DocumentReaders.Read(content, name, ReadingOptions.Default, CancellationToken.None).Tree.Text.ToString().ShouldBe("Offre.");
    }

    [Fact]
    public void A_strict_document_has_its_notes_numbers_and_headers()
    {
        string Part(string root, string content) => ToStrict($"<w:{root} {Namespaces}>{content}</w:{root}>");
        var level = """<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""";
        var body = $"""{Item("Objet")}<w:p>{R("Prix.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="r2"/></w:sectPr>""";

        var reading = Read(Package(
            ("word/document.xml", ToStrict(Document(body))),
            ("word/_rels/document.xml.rels", Links(Strict, ("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"), ("header", "header.xml"))),
            ("word/numbering.xml", Part("numbering", level)),
            ("word/footnotes.xml", Part("footnotes", $"""<w:footnote w:id="2">{P("Hors taxes.")}</w:footnote>""")),
            ("word/header.xml", Part("hdr", P("Confidentiel"))),
            ("_rels/.rels", Links(Strict, ("officeDocument", "word/document.xml")))));

        reading.Troubles.ShouldBeEmpty();
        reading.Tree.Text.ToString().ShouldBe("I. Objet\nPrix.\nHors taxes.\nConfidentiel");
    }

    [Fact]
    public void A_header_copied_into_each_section_is_read_once()
    {
        var file = new DocxFile($"""<w:p><w:pPr><w:sectPr><w:headerReference r:id="h1"/></w:sectPr></w:pPr>{R("One")}</w:p>{P("Two")}<w:sectPr><w:headerReference r:id="h2"/><w:headerReference r:id="h3"/></w:sectPr>""")
            .With("header", "h1", "hdr", P("Draft"))
            .With("header", "h2", "hdr", P("Draft"))
            .With("header", "h3", "hdr", P("Final"));

        file.Text().ShouldBe("One\nTwo\nDraft\nFinal");
        Nodes(file.Read().Tree, NodeKind.Part).Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Header, PartKind.Header]);
    }

    private static string TextOf(params (string Name, string Xml)[] parts)
    {
        var reading = Read(Package(parts));
        reading.Troubles.Select(trouble => trouble.RuleId).ShouldBeEmpty();
        return reading.Tree.Text.ToString();
    }

    private static string Document(string body) => $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>";

    private static string Links(params (string Kind, string Target)[] links) => Links(Transitional, links);

    private static string Links(string type, params (string Kind, string Target)[] links) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(links.Select((link, i) => $"""<Relationship Id="r{i}" Type="{type}{link.Kind}" Target="{link.Target}"/>"""))}</Relationships>""";

    private static string ToStrict(string xml) => xml
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal);

    private static byte[] Package(params (string Name, string Xml)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }
}
