using System.Collections.Immutable;
using System.Xml;
using ContractLint.Diagnostics;
using ContractLint.Formats.Docx.Looks;
using ContractLint.Formats.Docx.Numbering;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.Docx;

/// <summary>Goes through the parts of a package and collects their stories and what went wrong.</summary>
internal sealed class WordDocument(WordPackage package, string main, WordNames names, ReadingOptions options, CancellationToken cancellationToken)
{
    private static readonly string[] NoteKinds = ["footnotes", "endnotes"];

    private static readonly string[] LastKinds = ["diagramData", "comments"];

    private readonly List<LocalizedText> reasons = [];
    private readonly HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(PartKind, string)> running = [];
    private int partsRead;
    private int partsDamaged;
    private bool hasEmbeddedDocument;

    /// <summary>What there is to read, the body first.</summary>
    public List<Story> Stories { get; } = [];

    /// <summary>What the file holds beside its text.</summary>
    public List<DocumentFact> Facts { get; } = [];

    /// <summary>The pages of Word's last layout; <see langword="null"/> where none was saved.</summary>
    public int? PageCount { get; private set; }

    /// <summary>The share of the main part before any damage, times that of undamaged parts.</summary>
    public double Coverage { get; private set; } = 1;

    public void Read()
    {
        var relationships = package.Relationships(main);
        var theme = new ThemeColors();
        var styles = new StyleSheet(theme);
        var numbering = new NumberingDefinitions();

        ReadDefinitions(relationships, "theme", theme.Read);
        ReadDefinitions(relationships, "styles", styles.Read);
        ReadDefinitions(relationships, "numbering", reader => NumberingReader.Read(reader, numbering));

        var context = new StoryContext(names, styles, numbering, options, cancellationToken);
        ReadMain(context);

        foreach (var kind in NoteKinds)
            ReadPartsOfKind(context, relationships, kind);

        ReadHeadersAndFooters(context, relationships);

        foreach (var kind in LastKinds)
            ReadPartsOfKind(context, relationships, kind);

        // Pictures alone are no text, whatever they are said to show.
        if (!Stories.Exists(story => story.HasWords))
        {
            Stories.Clear();
            Stories.Add(new(PartKind.Body));
        }

        foreach (var story in Stories)
            story.LookAgain(context.Drawings);

        Facts.AddRange(context.Facts);
        hasEmbeddedDocument = context.HasEmbeddedDocument;
        if (package.DamagedLinks is { } part)
            reasons.Add(DocxReasons.DamagedLinks(part.Length > 0 ? part : main));

        if (partsRead > 0)
            Coverage *= 1 - (double)partsDamaged / (partsRead + 1);
    }

    public ImmutableArray<ReadingTrouble> Troubles()
    {
        var troubles = reasons.Distinct().Select(ReadingTrouble.UnreadableBecause).ToList();

        if (hasEmbeddedDocument)
            troubles.Add(ReadingTrouble.UnreadableBecause(DocxReasons.EmbeddedDocument) with { IsInformation = true });

        return [.. troubles];
    }

    private void ReadMain(StoryContext context)
    {
        seen.Add(main);
        var stories = new StoryReader(context, "/" + main);

        if (!TryRead(main, stories.Read, out var inflated))
            Coverage = Math.Clamp((double)inflated / Math.Max(1, package.DeclaredLength(main)), 0, 0.99);

        Collect(stories);
        if (stories.RenderedPageBreaks > 0)
            PageCount = stories.RenderedPageBreaks + 1;
    }

    private void ReadHeadersAndFooters(StoryContext context, List<PackageRelationship> relationships)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in relationships)
        {
            if (!relationship.IsExternal)
                targets.TryAdd(relationship.Id, relationship.Target);
        }

        // Reading one may name others, which no section uses.
        foreach (var id in context.HeadersAndFooters.ToArray())
        {
            if (targets.TryGetValue(id, out var target))
                ReadOnce(context, target);
        }
    }

    private void ReadPartsOfKind(StoryContext context, List<PackageRelationship> relationships, string kind)
    {
        foreach (var relationship in relationships)
        {
            if (relationship.Kind == kind && !relationship.IsExternal)
                ReadOnce(context, relationship.Target);
        }
    }

    // Sections share headers, and a file can point to one part many times.
    private void ReadOnce(StoryContext context, string part)
    {
        if (!package.Contains(part) || !seen.Add(part))
            return;

        var stories = new StoryReader(context, "/" + part);
        partsRead++;

        if (!TryRead(part, stories.Read, out _))
            partsDamaged++;

        Collect(stories);
    }

    private void Collect(StoryReader reader)
    {
        foreach (var story in reader.Stories)
        {
            // Each section may keep its own copy of one header.
            var isCopy = story.Kind is PartKind.Header or PartKind.Footer && !running.Add((story.Kind, story.PlainText()));
            if (!isCopy && (story.HasText || (story.Kind is PartKind.Body && Stories.Count == 0)))
                Stories.Add(story);
        }
    }

    private void ReadDefinitions(List<PackageRelationship> relationships, string kind, Action<XmlReader> read)
    {
        var definitions = relationships.Find(relationship => relationship.Kind == kind && !relationship.IsExternal);
        if (definitions.Target is { } part && package.Contains(part))
            TryRead(part, read, out _);
    }

    // Whatever ends the reading of a part early leaves what was read, and is told.
    private bool TryRead(string part, Action<XmlReader> read, out long inflated)
    {
        BoundedStream? stream = null;

        try
        {
            using var reader = package.OpenPart(part, out stream);
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
            reasons.Add(PackageReasons.DamagedPart(part));
        }
        finally
        {
            inflated = stream?.Inflated ?? 0;
        }

        return false;
    }
}
