using System.Collections.Frozen;
using System.Globalization;
using System.Xml;

namespace ContractLint.Formats.OpenDocument;

/// <summary>The vocabulary of OpenDocument, as far as it is read.</summary>
internal static class OdfNames
{
    public const string Office = Root + "office:1.0";
    public const string Text = Root + "text:1.0";
    public const string Table = Root + "table:1.0";
    public const string Drawing = Root + "drawing:1.0";
    public const string Style = Root + "style:1.0";
    public const string Format = Root + "xsl-fo-compatible:1.0";
    public const string Vector = Root + "svg-compatible:1.0";
    public const string Manifest = Root + "manifest:1.0";
    public const string Metadata = Root + "meta:1.0";
    public const string Form = Root + "form:1.0";
    public const string Link = "http://www.w3.org/1999/xlink";
    private const string WordFields = "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Root = "urn:oasis:names:tc:opendocument:xmlns:";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    private static readonly FrozenDictionary<(string Namespace, string Name), OdfElement> Elements = new Dictionary<(string, string), OdfElement>
    {
        [(Office, "text")] = OdfElement.Body,
        [(Text, "note")] = OdfElement.Note,
        [(Office, "annotation")] = OdfElement.Annotation,
        [(Drawing, "text-box")] = OdfElement.TextBox,
        [(Vector, "desc")] = OdfElement.Description,
        [(Style, "master-page")] = OdfElement.MasterPage,
        [(Style, "header")] = OdfElement.Header,
        [(Style, "header-first")] = OdfElement.Header,
        [(Style, "header-left")] = OdfElement.Header,
        [(Style, "footer")] = OdfElement.Footer,
        [(Style, "footer-first")] = OdfElement.Footer,
        [(Style, "footer-left")] = OdfElement.Footer,

        [(Text, "p")] = OdfElement.Paragraph,
        [(Text, "h")] = OdfElement.Heading,
        [(Text, "list")] = OdfElement.List,
        [(Text, "list-item")] = OdfElement.ListItem,
        [(Text, "list-header")] = OdfElement.ListHeader,
        [(Text, "numbered-paragraph")] = OdfElement.NumberedParagraph,
        [(Table, "table")] = OdfElement.Table,
        [(Table, "table-row")] = OdfElement.Row,
        [(Table, "table-cell")] = OdfElement.Cell,
        [(Text, "section")] = OdfElement.Section,
        [(Text, "table-of-content")] = OdfElement.Contents,
        [(Text, "illustration-index")] = OdfElement.Contents,
        [(Text, "table-index")] = OdfElement.Contents,
        [(Text, "section-source")] = OdfElement.SectionSource,

        [(Text, "span")] = OdfElement.Span,
        [(Text, "s")] = OdfElement.Space,
        [(Text, "tab")] = OdfElement.Tab,
        [(Text, "line-break")] = OdfElement.LineBreak,
        [(Text, "soft-page-break")] = OdfElement.PageBreak,
        [(Text, "hidden-text")] = OdfElement.HiddenText,
        [(Drawing, "control")] = OdfElement.Control,
        [(DublinCore, "creator")] = OdfElement.Creator,

        [(Text, "tracked-changes")] = OdfElement.TrackedChanges,
        [(Text, "changed-region")] = OdfElement.ChangedRegion,
        [(Office, "change-info")] = OdfElement.ChangeInfo,
        [(Text, "insertion")] = OdfElement.Insertion,
        [(Text, "deletion")] = OdfElement.Deletion,
        [(Text, "change")] = OdfElement.ChangePoint,
        [(Text, "change-start")] = OdfElement.ChangeStart,
        [(Text, "change-end")] = OdfElement.ChangeEnd,

        [(Office, "automatic-styles")] = OdfElement.Silent,
        [(Office, "binary-data")] = OdfElement.Silent,
        [(Office, "forms")] = OdfElement.Forms,
        [(WordFields, "fieldmark")] = OdfElement.FieldMark,
        [(Office, "scripts")] = OdfElement.Silent,
        [(Office, "event-listeners")] = OdfElement.Silent,
        [(Office, "settings")] = OdfElement.Silent,
        [(Office, "meta")] = OdfElement.Silent,
        [(Office, "font-face-decls")] = OdfElement.Silent,
        [(Office, "styles")] = OdfElement.Silent,
        [(Office, "spreadsheet")] = OdfElement.Silent,
        [(Drawing, "object")] = OdfElement.Silent,
        [(Drawing, "object-ole")] = OdfElement.Silent,
        [(Vector, "title")] = OdfElement.Silent,
        [(DublinCore, "date")] = OdfElement.Silent,
        [(Metadata, "date-string")] = OdfElement.Silent,
        [(Metadata, "creator-initials")] = OdfElement.Silent,
        [(Text, "sender-initials")] = OdfElement.Silent,
        [(Text, "note-citation")] = OdfElement.Silent,
        [(Text, "ruby-text")] = OdfElement.Silent,
        [(Text, "number")] = OdfElement.Silent,
        [(Text, "sequence-decls")] = OdfElement.Silent,
        [(Text, "variable-decls")] = OdfElement.Silent,
        [(Text, "user-field-decls")] = OdfElement.Silent,
        [(Text, "dde-connection-decls")] = OdfElement.Silent,
        [(Text, "table-of-content-source")] = OdfElement.Silent,
        [(Text, "illustration-index-source")] = OdfElement.Silent,
        [(Text, "table-index-source")] = OdfElement.Silent,
        [(Text, "object-index-source")] = OdfElement.Silent,
        [(Text, "user-index-source")] = OdfElement.Silent,
        [(Text, "alphabetical-index-source")] = OdfElement.Silent,
        [(Text, "bibliography-source")] = OdfElement.Silent,
        [(Table, "covered-table-cell")] = OdfElement.Silent,
    }.ToFrozenDictionary();

    /// <summary>What the reader stands on.</summary>
    public static OdfElement Of(XmlReader reader) => Elements.GetValueOrDefault((reader.NamespaceURI, reader.LocalName));

    /// <summary>An attribute in the namespace of the element the reader stands on.</summary>
    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, reader.NamespaceURI);

    public static int? Number(XmlReader reader, string name) => int.TryParse(Attribute(reader, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The id of the element, as ODF 1.2 and as 1.0 write it.</summary>
    public static string? Id(XmlReader reader) => reader.GetAttribute("id", XmlNamespace) ?? reader.GetAttribute("id", Text);
}
