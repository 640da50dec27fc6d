using System.IO.Compression;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Formats.Docx;
using ContractLint.Syntax;
using Shouldly;

namespace ContractLint.Tests.Formats.Docx;

/// <summary>A Word document put together by hand, part by part.</summary>
internal sealed class DocxFile
{
    public const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:w99="urn:of-a-word-to-come"
        """;

    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, string Xml)> parts = [];
    private readonly StringBuilder relationships = new();
    private readonly StringBuilder packageLinks = new();

    public DocxFile(string body, string main = "word/document.xml", bool isWholePart = false)
    {
        Add(main, isWholePart ? body : $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        WithPackageLink("officeDocument", main);
    }

    public static string P(string text, string properties = "") =>
        $"""<w:p><w:pPr>{properties}</w:pPr>{R(text)}</w:p>""";

    public static string R(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    public static string Item(string text, int level = 0, int list = 1) =>
        P(text, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    public DocxFile Add(string name, string xml)
    {
        parts.Add((name, xml));
        return this;
    }

    /// <summary>A part the document points to, with the relationship id given.</summary>
    public DocxFile With(string kind, string id, string root, string content)
    {
        relationships.Append($"""<Relationship Id="{id}" Type="{RelationshipType}{kind}" Target="{id}.xml"/>""");
        return Add($"word/{id}.xml", $"<w:{root} {Namespaces}>{content}</w:{root}>");
    }

    public DocxFile WithNumbering(string content) => With("numbering", "numbering", "numbering", content);

    public DocxFile WithStyles(string content) => With("styles", "styles", "styles", content);

    public DocxFile WithTheme(string content)
    {
        relationships.Append($"""<Relationship Id="theme" Type="{RelationshipType}theme" Target="theme.xml"/>""");
        return Add("word/theme.xml", $"<a:theme {Namespaces}>{content}</a:theme>");
    }

    /// <summary>A link of the package itself to one of its parts.</summary>
    public DocxFile WithPackageLink(string kind, string target)
    {
        packageLinks.Append($"""<Relationship Id="r{packageLinks.Length}" Type="{RelationshipType}{kind}" Target="{target}"/>""");
        return this;
    }

    /// <summary>A link to somewhere outside the package.</summary>
    public DocxFile WithLink(string kind, string target)
    {
        relationships.Append($"""<Relationship Id="link{relationships.Length}" Type="{RelationshipType}{kind}" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts.Append(("_rels/.rels", Links(packageLinks))).Append(("word/_rels/document.xml.rels", Links(relationships))))
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }

    private static string Links(StringBuilder links) => $"""<Relationships xmlns="{RelationshipsNamespace}">{links}</Relationships>""";

    public DocumentReading Read(DocumentView view = DocumentView.Final) => Read(ToBytes(), ReadingOptions.Default with { View = view });

    public string Text(DocumentView view = DocumentView.Final)
    {
        var reading = Read(view);
        reading.Troubles.ShouldBeEmpty();
        return reading.Tree.Text.ToString();
    }

    public static DocumentReading Read(byte[] content, ReadingOptions? options = null) =>
        new DocxReader().Read(content, "contract.docx", options ?? ReadingOptions.Default, CancellationToken.None);

    public static byte[] Fixture(string name) => File.ReadAllBytes(Path.Combine(FixtureFolder(), name));

    public static IEnumerable<Node> Nodes(DocumentTree tree, NodeKind kind) => tree.Root.DescendantsAndSelf().Where(node => node.Kind == kind);

    public static string ReasonOf(ReadingTrouble trouble) => trouble.Arguments[0].Value.En;

    private static string FixtureFolder([System.Runtime.CompilerServices.CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../fixtures/docx"));
}
