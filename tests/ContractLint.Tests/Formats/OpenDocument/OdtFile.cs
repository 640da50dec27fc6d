using System.IO.Compression;
using System.Text;
using ContractLint.Formats;
using Xunit;

namespace ContractLint.Tests.Formats.OpenDocument;

/// <summary>An OpenDocument text put together by hand, part by part.</summary>
internal sealed class OdtFile
{
    public const string MimeType = "application/vnd.oasis.opendocument.text";

    public const string Namespaces =
        """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
        xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
        """;

    private readonly List<(string Name, string Content)> parts = [("mimetype", MimeType)];

    public OdtFile(string body, string automaticStyles = "", string styles = "", string masterPages = "")
    {
        parts.Add(("content.xml", $"<office:document-content {Namespaces}><office:automatic-styles>{automaticStyles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"));
        parts.Add(("styles.xml", $"<office:document-styles {Namespaces}><office:styles>{styles}</office:styles><office:master-styles>{masterPages}</office:master-styles></office:document-styles>"));
    }

    public static string P(string text, string style = "Standard") => $"""<text:p text:style-name="{style}">{text}</text:p>""";

    public static string H(string text, int level = 1) => $"""<text:h text:outline-level="{level}">{text}</text:h>""";

    public static string Item(string content) => $"<text:list-item>{content}</text:list-item>";

    public static string List(string items, string attributes = "") => $"""<text:list text:style-name="L" {attributes}>{items}</text:list>""";

    public static string Levels(string levels) => $"""<text:list-style style:name="L">{levels}</text:list-style>""";

    public OdtFile With(string name, string content)
    {
        parts.RemoveAll(part => part.Name == name);
        parts.Add((name, content));
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, name is "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }

    public DocumentReading Read(ReadingOptions? options = null) => DocumentReaders.Read(ToBytes(), "lettre", options ?? ReadingOptions.Default, TestContext.Current.CancellationToken);

    /// <summary>The text as read, a line for each block.</summary>
    public string Text(ReadingOptions? options = null) => Read(options).Tree.Text.ToString();
}
