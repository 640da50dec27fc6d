using System.Xml;
using ContractLint.Formats.Packages;

namespace ContractLint.Formats.Docx;

/// <summary>A Word file as an archive of parts that point to each other.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string RelationshipsEnd = ".rels";
    private const string UsualMainPart = "word/document.xml";
    private const string ContentTypes = "[Content_Types].xml";

    private readonly PartArchive archive;

    /// <summary>Opens the archive without reading any part.</summary>
    /// <exception cref="InvalidDataException">It is no archive, or a damaged one.</exception>
    /// <exception cref="ReadingLimitException">It has too many entries.</exception>
    public WordPackage(byte[] content, ReadingOptions options, WordNames names) => archive = new(content, options, names.Settings(options));

    /// <summary>The first part whose links could not be read to their end; <see langword="null"/> where all could.</summary>
    public string? DamagedLinks { get; private set; }

    public bool Contains(string part) => archive.Contains(part);

    /// <summary>The names of all parts.</summary>
    public IEnumerable<string> Parts => archive.Parts;

    /// <summary>The parts that have links, the package itself left out.</summary>
    public IEnumerable<string> RelationshipParts =>
        from name in archive.Parts
        where name.EndsWith(RelationshipsEnd, StringComparison.OrdinalIgnoreCase) && name.Contains("/_rels/", StringComparison.OrdinalIgnoreCase)
        select name.Replace("/_rels/", "/", StringComparison.OrdinalIgnoreCase)[..^RelationshipsEnd.Length];

    public bool IsEncrypted(string part) => archive.IsEncrypted(part);

    /// <summary>The size the archive declares for a part, which may be a lie.</summary>
    public long DeclaredLength(string part) => archive.DeclaredLength(part);

    /// <summary>The part that holds the text; <see langword="null"/> when there is none.</summary>
    public string? MainPart()
    {
        foreach (var relationship in Relationships(""))
        {
            if (relationship is { Kind: "officeDocument", IsExternal: false } && Contains(relationship.Target))
                return relationship.Target;
        }

        return MainPartByType() ?? (Contains(UsualMainPart) ? UsualMainPart : null);
    }

    /// <summary>A reader over a part, limited in bytes; <see langword="null"/> when the part is missing.</summary>
    public XmlReader? OpenPart(string part, out BoundedStream? stream) => archive.OpenPart(part, out stream);

    /// <summary>The first bytes of a part; none when it is missing or damaged.</summary>
    public byte[] StartOf(string part, int length)
    {
        try
        {
            using var stream = archive.Open(part);
            if (stream is null)
                return [];

            var start = new byte[(int)Math.Min(length, Math.Max(archive.DeclaredLength(part), 0))];
            return start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (PartDamage.Is(exception) || exception is ReadingLimitException)
        {
            return [];
        }
    }

    /// <summary>The links of a part, or of the package itself for an empty name; none when they cannot be read.</summary>
    public List<PackageRelationship> Relationships(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var relationships = new List<PackageRelationship>();

        try
        {
            using var reader = OpenPart($"{folder}_rels/{part[slash..]}.rels", out _);
            while (reader is not null && reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                    relationships.Add(Relationship(reader, folder));
            }
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // What was read before the damage stands.
            DamagedLinks ??= part;
        }

        return relationships;
    }

    public void Dispose() => archive.Dispose();

    // A package whose first links are lost still says of each part what it is.
    private string? MainPartByType()
    {
        try
        {
            using var reader = OpenPart(ContentTypes, out _);
            while (reader is not null && reader.Read())
            {
                if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Override" } || reader.GetAttribute("ContentType") is not { } type || reader.GetAttribute("PartName") is not { } name)
                    continue;

                var isMain = type.EndsWith(".main+xml", StringComparison.OrdinalIgnoreCase) && type.Contains("word", StringComparison.OrdinalIgnoreCase);
                if (isMain && Existing(PartArchive.PartName(name)) is { } part)
                    return part;
            }
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            // Then its usual name is all there is to go by.
        }

        return null;
    }

    // Names are addresses: some writers encode a space or an accent in the link and not in the archive, or the other way round.
    private string? Existing(string part)
    {
        if (Contains(part))
            return part;

        foreach (var spelled in (string[])[Uri.UnescapeDataString(part), Uri.EscapeDataString(part).Replace("%2F", "/", StringComparison.Ordinal)])
        {
            if (Contains(spelled))
                return spelled;
        }

        return null;
    }

    private PackageRelationship Relationship(XmlReader reader, string folder)
    {
        var type = reader.GetAttribute("Type") ?? "";
        var target = reader.GetAttribute("Target") ?? "";
        var isExternal = reader.GetAttribute("TargetMode") is "External";

        if (!isExternal)
        {
            var part = Resolve(folder, target);
            target = Existing(part) ?? part;
        }

        return new(reader.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target, isExternal);
    }

    // "../customXml/item1.xml" seen from "word/" is "customXml/item1.xml"; a target with a slash in front starts from the package.
    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        if (target.StartsWith('/'))
            return PartArchive.PartName(target);

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/'))
        {
            if (step is ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        }

        return string.Join('/', steps);
    }
}
