using System.Collections.Immutable;
using System.Xml;
using ContractLint.Diagnostics;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Goes through the parts of a document and collects its stories and what went wrong. Without an archive all parts are one file.</summary>
internal sealed class OdfDocument(PartArchive? archive, byte[] content, ReadingOptions options, CancellationToken cancellationToken)
{
    private const string Text = "content.xml";
    private const string Styles = "styles.xml";
    private const string Properties = "meta.xml";
    private const string Manifest = "META-INF/manifest.xml";

    private static readonly string[] MacroFolders = ["Basic", "Scripts"];

    private readonly List<FlowStory> stories = [];
    private readonly List<DocumentFact> facts = [];
    private readonly List<LocalizedText> reasons = [];
    private int? pageCount;

    public bool HasContent => archive is null || archive.Contains(Text);

    public bool IsEncrypted => archive is not null && (archive.IsEncrypted(Text) || ManifestSaysEncrypted());

    /// <summary>The share of the text before any damage.</summary>
    public double Coverage { get; private set; } = 1;

    public ImmutableArray<ReadingTrouble> Troubles => [.. reasons.Distinct().Select(ReadingTrouble.UnreadableBecause)];

    public void Read()
    {
        var styles = new OdfStyles();
        foreach (var part in archive is null ? [Text] : new[] { Styles, Text })
            TryRead(part, reader => ReadStyles(reader, styles), out _);

        var context = new OdfContext(styles, options, cancellationToken);
        var body = new OdfPartReader(context, Text, OdfElement.Body);
        if (!TryRead(Text, body.Read, out var inflated))
            Coverage = Math.Clamp((double)inflated / Math.Max(1, archive?.DeclaredLength(Text) ?? content.Length), 0, 0.99);

        var margins = new OdfPartReader(context, Styles, OdfElement.MasterPage);
        TryRead(archive is null ? Text : Styles, margins.Read, out _);

        stories.AddRange(FlowStories.InOrder(body.Stories.Concat(margins.Stories)));
        Collect(body.Facts);
    }

    public void WriteTo(DocumentTreeBuilder builder)
    {
        foreach (var story in stories)
            story.WriteTo(builder);

        foreach (var fact in facts)
            builder.AddFact(fact);

        builder.PageCount = pageCount;
    }

    private void Collect(OdfFacts found)
    {
        foreach (var folder in MacroFolders)
        {
            if (archive?.HasFolder(folder) is true)
                found.MacroIn(folder);
        }

        TryRead(archive is null ? Text : Properties, reader => pageCount = found.ReadProperties(reader), out _);
        facts.AddRange(found.All);
    }

    private static void ReadStyles(XmlReader reader, OdfStyles styles)
    {
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element)
                continue;

            // Styles stand before the text.
            if (OdfNames.Of(reader) is OdfElement.Body)
                return;

            styles.Take(reader);
        }
    }

    private bool ManifestSaysEncrypted()
    {
        var isEncrypted = false;
        TryRead(Manifest, reader =>
        {
            while (!isEncrypted && reader.Read())
                isEncrypted = reader is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" or "encrypted-key" };
        }, out _, isTold: false);

        return isEncrypted;
    }

    // Whatever ends the reading of a part early leaves what was read, and is told.
    private bool TryRead(string part, Action<XmlReader> read, out long inflated, bool isTold = true)
    {
        BoundedStream? stream = null;

        try
        {
            using var reader = archive is null ? XmlReader.Create(new MemoryStream(content, writable: false), SafeXml.Settings(options)) : archive.OpenPart(part, out stream);
            if (reader is not null)
                read(reader);

            return true;
        }
        catch (ReadingLimitException limit)
        {
            reasons.Add(limit.Reason);
        }
        catch (Exception exception) when (PartDamage.Is(exception))
        {
            if (isTold)
                reasons.Add(PackageReasons.DamagedPart(part));
        }
        finally
        {
            inflated = stream?.Inflated ?? 0;
        }

        return false;
    }
}
