using System.IO.Compression;
using System.Text;
using System.Xml;
using ContractLint.Replies;
using ContractLint.Text;

namespace ContractLint.Reporting.Replies;

/// <summary>An answer as a Word document: the letter on an A4 page, and its table with a head that repeats. The same answer gives the same bytes.</summary>
public static class DocxReply
{
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // Styles of the table, as DocxReplyStyles defines them.
    private const string Head = "TableHead";
    private const string Cell = "TableText";

    // Zip files know no time before.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Twentieths of a point across the text of the page: section, request, proposal, priority.
    private static readonly int[] Widths = [1900, 2700, 3500, 1106];

    public static void Write(Reply reply, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WritePart(archive, "[Content_Types].xml", WriteContentTypes);
        WritePart(archive, "_rels/.rels", xml => WriteRelationship(xml, $"{OfficeRelationships}/officeDocument", "word/document.xml"));
        WritePart(archive, "word/_rels/document.xml.rels", xml => WriteRelationship(xml, $"{OfficeRelationships}/styles", "styles.xml"));
        using (var styles = Open(archive, "word/styles.xml"))
            styles.Write(Encoding.UTF8.GetBytes(DocxReplyStyles.Of(reply.Language)));
        WritePart(archive, "word/document.xml", xml => WriteDocument(xml, reply));
    }

    private static void WritePart(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var stream = Open(archive, name);
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
        xml.WriteEndDocument();
    }

    private static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        return entry.Open();
    }

    private static void WriteContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Types);
        WriteDefault(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        WriteDefault(xml, "xml", "application/xml");
        WriteOverride(xml, "/word/document.xml", $"{Word}document.main+xml");
        WriteOverride(xml, "/word/styles.xml", $"{Word}styles+xml");
        xml.WriteEndElement();
    }

    private static void WriteDefault(XmlWriter xml, string extension, string type)
    {
        xml.WriteStartElement("Default", Types);
        xml.WriteAttributeString("Extension", extension);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteOverride(XmlWriter xml, string part, string type)
    {
        xml.WriteStartElement("Override", Types);
        xml.WriteAttributeString("PartName", part);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelationship(XmlWriter xml, string type, string target)
    {
        xml.WriteStartElement("Relationships", Relationships);
        xml.WriteStartElement("Relationship", Relationships);
        xml.WriteAttributeString("Id", "rId1");
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDocument(XmlWriter xml, Reply reply)
    {
        xml.WriteStartElement("w", "document", W);
        xml.WriteStartElement("body", W);
        WriteParagraph(xml, reply.Subject, "Title");
        foreach (var paragraph in reply.Paragraphs)
            WriteParagraph(xml, paragraph.Text, null);
        if (!reply.Table.IsEmpty)
            WriteTable(xml, reply);
        WritePage(xml);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTable(XmlWriter xml, Reply reply)
    {
        xml.WriteStartElement("tbl", W);
        xml.WriteStartElement("tblPr", W);
        Value(xml, "tblStyle", "TableGrid");
        xml.WriteStartElement("tblW", W);
        Attribute(xml, "w", $"{Widths.Sum()}");
        Attribute(xml, "type", "dxa");
        xml.WriteEndElement();
        xml.WriteStartElement("tblLayout", W);
        Attribute(xml, "type", "fixed");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("tblGrid", W);
        foreach (var width in Widths)
        {
            xml.WriteStartElement("gridCol", W);
            Attribute(xml, "w", $"{width}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        LocalizedText[] heads = [ReplyWords.Section, ReplyWords.Request, ReplyWords.Proposal, ReplyWords.Priority];
        WriteRow(xml, [.. heads.Select(head => new[] { (head.Say(reply.Language), Head) })], isHead: true);
        foreach (var row in reply.Table)
            WriteRow(xml, [[(row.Title, Head), (row.Section, Cell)], [(row.Request, Cell)], [(row.Proposal, Cell)], [(ReplyWords.Of(row.Severity).Say(reply.Language), Cell)]], isHead: false);

        xml.WriteEndElement();
    }

    private static void WriteRow(XmlWriter xml, IReadOnlyList<(string Text, string Style)[]> cells, bool isHead)
    {
        xml.WriteStartElement("tr", W);
        xml.WriteStartElement("trPr", W);
        xml.WriteElementString("cantSplit", W, null);
        if (isHead)
            xml.WriteElementString("tblHeader", W, null);
        xml.WriteEndElement();
        for (var i = 0; i < cells.Count; i++)
        {
            xml.WriteStartElement("tc", W);
            xml.WriteStartElement("tcPr", W);
            xml.WriteStartElement("tcW", W);
            Attribute(xml, "w", $"{Widths[i]}");
            Attribute(xml, "type", "dxa");
            xml.WriteEndElement();
            xml.WriteEndElement();
            foreach (var (text, style) in cells[i])
                WriteParagraph(xml, text, style);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteParagraph(XmlWriter xml, string text, string? style)
    {
        xml.WriteStartElement("p", W);
        if (style is not null)
        {
            xml.WriteStartElement("pPr", W);
            Value(xml, "pStyle", style);
            xml.WriteEndElement();
        }

        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            xml.WriteStartElement("r", W);
            if (i > 0)
                xml.WriteElementString("br", W, null);
            xml.WriteStartElement("t", W);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(VisibleText.Of(lines[i]));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WritePage(XmlWriter xml)
    {
        xml.WriteStartElement("sectPr", W);
        xml.WriteStartElement("pgSz", W);
        Attribute(xml, "w", "11906");
        Attribute(xml, "h", "16838");
        xml.WriteEndElement();
        xml.WriteStartElement("pgMar", W);
        foreach (var (side, margin) in (ReadOnlySpan<(string, string)>)[("top", "1418"), ("right", "1350"), ("bottom", "1418"), ("left", "1350"), ("header", "709"), ("footer", "709"), ("gutter", "0")])
            Attribute(xml, side, margin);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string element, string value)
    {
        xml.WriteStartElement(element, W);
        Attribute(xml, "val", value);
        xml.WriteEndElement();
    }

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString("w", name, W, value);
}
