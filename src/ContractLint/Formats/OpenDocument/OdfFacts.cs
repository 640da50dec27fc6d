using System.Xml;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Gathers what a document holds beside its text.</summary>
internal sealed class OdfFacts
{
    private static readonly LocalizedText Remark = new("a comment", "un commentaire");
    private static readonly LocalizedText Insertion = new("an insertion", "une insertion");
    private static readonly LocalizedText Deletion = new("a deletion", "une suppression");
    private static readonly LocalizedText Picture = new("a picture", "une image");
    private static readonly LocalizedText Section = new("a section", "une section");
    private static readonly LocalizedText Embedded = new("an object", "un objet");
    private static readonly LocalizedText Macro = new("a macro", "une macro");
    private static readonly LocalizedText Title = new("the title", "le titre");
    private static readonly LocalizedText Author = new("the author", "l’auteur");
    private static readonly LocalizedText LastAuthor = new("who saved it last", "le dernier à l’avoir enregistré");
    private static readonly LocalizedText Template = new("the template", "le modèle");

    public List<DocumentFact> All { get; } = [];

    public void Comment(string text, string author, Origin? place) =>
        All.Add(new(DocumentFactKind.Comment, Remark) { Value = text, Author = author, Place = place });

    public void Change(OdfChange change)
    {
        var value = string.Join('\n', change.Deleted.Select(item => item.Text));
        if (change.IsInsertion || value.Length > 0)
            All.Add(new(DocumentFactKind.TrackedChange, change.IsInsertion ? Insertion : Deletion) { Value = value, Author = change.Author, Place = change.Place });
    }

    public void MacroIn(string folder) => All.Add(new(DocumentFactKind.ActiveContent, Macro) { Value = folder });

    /// <summary>Takes what an element points at outside of the file and a program would fetch; a link waits for a click.</summary>
    public void Link(XmlReader reader)
    {
        LocalizedText? what = (reader.NamespaceURI, reader.LocalName) switch
        {
            (OdfNames.Drawing, "image" or "fill-image") => Picture,
            (OdfNames.Text, "section-source") => Section,
            (OdfNames.Drawing, "object" or "object-ole" or "plugin" or "applet" or "floating-frame") => Embedded,
            _ => null,
        };

        // "Pictures/1.png" and "./Object 1" are parts of the file.
        if (what is { } thing && reader.GetAttribute("href", OdfNames.Link) is { Length: > 0 } target && (target.Contains(':', StringComparison.Ordinal) || target.StartsWith("..", StringComparison.Ordinal) || target[0] is '/'))
            All.Add(new(DocumentFactKind.ExternalContent, thing) { Value = target });
    }

    /// <summary>Reads the properties of the file; returns the number of pages they give.</summary>
    public int? ReadProperties(XmlReader reader)
    {
        int? pages = null;
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            // In a document of one piece the text follows.
            if (OdfNames.Of(reader) is OdfElement.Body)
                return pages;

            switch (reader.LocalName)
            {
                case "document-statistic":
                    pages = OdfNames.Number(reader, "page-count") is > 0 and var count ? count : null;
                    break;
                case "template" when reader.GetAttribute("href", OdfNames.Link) is { Length: > 0 } template:
                    All.Add(new(DocumentFactKind.Template, Template) { Value = template });
                    break;
                case "title":
                    Property(reader, DocumentFactKind.Title, Title);
                    break;
                case "initial-creator":
                    Property(reader, DocumentFactKind.Author, Author);
                    break;
                case "creator":
                    Property(reader, DocumentFactKind.Author, LastAuthor);
                    break;
            }
        }

        return pages;
    }

    private void Property(XmlReader reader, DocumentFactKind kind, LocalizedText what)
    {
        if (!reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text && !string.IsNullOrWhiteSpace(reader.Value))
            All.Add(new(kind, what) { Value = reader.Value.Trim() });
    }
}
