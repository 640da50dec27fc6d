using System.Xml;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>What a package holds beside the text: macros, controls, programs enclosed, links to elsewhere, properties. Nothing is run and nothing fetched.</summary>
internal sealed class PackageFacts(WordPackage package)
{
    // More of the same would tell nothing more.
    private const int MostLinks = 50;

    // The name of what is enclosed stands at the beginning.
    private const int EnclosureStart = 64 << 10;

    private static readonly (string Element, DocumentFactKind Kind, string En, string Fr)[] Properties =
    [
        ("title", DocumentFactKind.Title, "the title", "le titre"),
        ("creator", DocumentFactKind.Author, "the author", "l'auteur"),
        ("lastModifiedBy", DocumentFactKind.Author, "the person who saved it last", "la dernière personne à l'avoir enregistré"),
        ("Manager", DocumentFactKind.Author, "the manager", "le responsable"),
        ("Company", DocumentFactKind.Company, "the company", "la société"),
        ("Template", DocumentFactKind.Template, "the template", "le modèle"),
        ("subject", DocumentFactKind.Property, "the subject", "le sujet"),
        ("keywords", DocumentFactKind.Property, "the keywords", "les mots clés"),
        ("description", DocumentFactKind.Property, "the comments", "les commentaires"),
        ("category", DocumentFactKind.Property, "the category", "la catégorie"),
        ("HyperlinkBase", DocumentFactKind.Property, "the base of its links", "la base de ses liens"),
    ];

    private static ReadOnlySpan<byte> EnclosedFile => "O\0l\0e\01\00\0N\0a\0t\0i\0v\0e\0"u8;

    public List<DocumentFact> Find()
    {
        var facts = new List<DocumentFact>();

        try
        {
            AddActive(facts);
            AddLinks(facts);

            foreach (var relationship in package.Relationships("").Where(link => link is { IsExternal: false, Kind: "core-properties" or "extended-properties" }))
                AddProperties(relationship.Target, facts);
        }
        catch (ReadingLimitException)
        {
            // The text was read: what stands beside it costs it nothing.
        }

        return facts;
    }

    private void AddActive(List<DocumentFact> facts)
    {
        if (package.Parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            facts.Add(FileFacts.Active("macros", "des macros"));

        if (package.Parts.Any(part => part.Contains("/activeX/", StringComparison.OrdinalIgnoreCase)))
            facts.Add(FileFacts.Active("an ActiveX control", "un contrôle ActiveX"));

        foreach (var part in package.Parts.Where(part => part.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase)))
        {
            if (ProgramIn(part) is { } program)
                facts.Add(FileFacts.Active("an enclosed program", "un programme joint", program));
        }
    }

    // Word wraps any file but its own in an object that names it: "invoice.exe".
    private string? ProgramIn(string part)
    {
        if (FileFacts.IsProgram(part))
            return part[(part.LastIndexOf('/') + 1)..];

        var start = package.StartOf(part, EnclosureStart);
        return start.AsSpan().IndexOf(EnclosedFile) >= 0 ? NameOfProgram(start) : null;
    }

    private static string? NameOfProgram(ReadOnlySpan<byte> bytes)
    {
        var length = 0;

        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is >= (byte)' ' and < 0x7F)
            {
                length++;
                continue;
            }

            if (length is > 4 and < 260 && System.Text.Encoding.ASCII.GetString(bytes.Slice(i - length, length)) is var name && FileFacts.IsProgram(name))
                return name[(name.LastIndexOfAny(['\\', '/']) + 1)..];

            length = 0;
        }

        return null;
    }

    private void AddLinks(List<DocumentFact> facts)
    {
        var links = package.RelationshipParts
            .SelectMany(package.Relationships)
            .Where(link => link.IsExternal && link.Kind is not "hyperlink")
            .DistinctBy(link => (link.Kind, link.Target))
            .Take(MostLinks);

        foreach (var link in links)
        {
            if (FileFacts.IsRemote(link.Target))
                facts.Add(Link(link));
            else if (link.Kind is "attachedTemplate")
                facts.Add(FileFacts.Property(DocumentFactKind.Template, "the template", "le modèle", link.Target));
        }
    }

    private static DocumentFact Link(PackageRelationship link) => link.Kind switch
    {
        "attachedTemplate" => FileFacts.External("a template to be fetched", "un modèle à aller chercher", link.Target),
        "image" => FileFacts.External("a picture to be fetched", "une image à aller chercher", link.Target),
        "oleObject" or "package" => FileFacts.External("a linked object", "un objet lié", link.Target),
        "subDocument" or "aFChunk" => FileFacts.External("a document to be fetched", "un document à aller chercher", link.Target),
        _ => FileFacts.External("content to be fetched", "du contenu à aller chercher", link.Target),
    };

    private void AddProperties(string part, List<DocumentFact> facts)
    {
        try
        {
            using var reader = package.OpenPart(part, out _);
            while (reader is not null && reader.Read())
            {
                if (reader is not { NodeType: XmlNodeType.Element, IsEmptyElement: false, Depth: 1 } || Array.Find(Properties, known => known.Element == reader.LocalName) is not { Element: not null } property)
                    continue;

                if (reader.Read() && reader.NodeType is XmlNodeType.Text && !string.IsNullOrWhiteSpace(reader.Value))
                    facts.Add(FileFacts.Property(property.Kind, property.En, property.Fr, reader.Value));
            }
        }
        catch (Exception exception) when (PartDamage.Is(exception))
        {
            // Properties are no part of the text: what cannot be read of them is left out.
        }
    }
}
