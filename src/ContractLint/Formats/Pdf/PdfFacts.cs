using ContractLint.Syntax;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>What a PDF holds beside its text: notes of reviewers, scripts, commands, programs enclosed, properties.</summary>
internal sealed class PdfFacts
{
    private const int MostAnnotations = 2_000;

    private static readonly HashSet<string> Remarks = new(["Text", "Highlight", "Underline", "StrikeOut", "Squiggly", "Caret"], StringComparer.Ordinal);

    // Hidden, or not shown on a screen.
    private const int Unseen = 2 | 32;

    private readonly List<DocumentFact> facts = [];
    private readonly List<TypedNote> notes = [];
    private readonly Structure structure;
    private readonly PdfActions actions;
    private readonly PdfDocument document;

    public PdfFacts(PdfDocument document)
    {
        this.document = document;
        structure = document.Structure;
        actions = new(structure, facts);
    }

    /// <summary>What is of the document as a whole.</summary>
    public IReadOnlyList<DocumentFact> OfDocument()
    {
        facts.Clear();
        Guarded(() => AddDocument(structure.Catalog.CatalogDictionary));
        Guarded(() => AddProperties(document.Information));
        return [.. facts];
    }

    /// <summary>What was typed over the page asked for last.</summary>
    public IReadOnlyList<TypedNote> Notes => notes;

    /// <summary>What stands on a page.</summary>
    public IReadOnlyList<DocumentFact> OfPage(Page page)
    {
        facts.Clear();
        notes.Clear();
        Guarded(() => actions.AddEvents(page.Dictionary, PlaceOf(page, null)));
        Guarded(() =>
        {
            if (page.Dictionary.Find("Annots", structure) is not ArrayToken annotations)
                return;

            foreach (var token in annotations.Data.Take(MostAnnotations))
            {
                if (structure.Resolve(token) is DictionaryToken annotation)
                    AddAnnotation(annotation, page);
            }
        });
        return [.. facts];
    }

    private void AddDocument(DictionaryToken catalog)
    {
        actions.Add(catalog.Find("OpenAction", structure) as DictionaryToken, null, isAutomatic: true);
        actions.AddEvents(catalog, null);

        if (catalog.Find("Names", structure) is not DictionaryToken names)
            return;

        foreach (var script in PdfNameTree.ValuesOf(names.Find("JavaScript", structure), structure))
            actions.Add(script, null, isAutomatic: true);

        foreach (var file in PdfNameTree.ValuesOf(names.Find("EmbeddedFiles", structure), structure))
            AddEnclosure(file as DictionaryToken, null);
    }

    private void AddAnnotation(DictionaryToken annotation, Page page)
    {
        var kind = annotation.Find("Subtype", structure).Text();
        var place = PlaceOf(page, annotation);
        actions.Add(annotation.Find("A", structure), place, isAutomatic: false);
        actions.AddEvents(annotation, place);

        if (kind is "FileAttachment")
            AddEnclosure(annotation.Find("FS", structure) as DictionaryToken, place);
        else if (kind is "RichMedia" or "Movie" or "3D")
            facts.Add(FileFacts.Active("an animation", "une animation", null, place));
        else if (kind is "FreeText" && !IsUnseen(annotation) && annotation.Find("Contents", structure).Text() is var typed && !string.IsNullOrWhiteSpace(typed))
            notes.Add(new(typed, place));
        else if (Remarks.Contains(kind) && annotation.Find("StateModel", structure) is null && annotation.Find("Contents", structure).Text() is { Length: > 0 } note && !string.IsNullOrWhiteSpace(note))
            facts.Add(FileFacts.Comment(annotation.Find("T", structure).Text(), place) with { Value = note });
    }

    private bool IsUnseen(DictionaryToken annotation) => annotation.Find("F", structure) is NumericToken flags && (flags.Int & Unseen) != 0;

    private void AddEnclosure(DictionaryToken? file, Origin? place)
    {
        if (file is null)
            return;

        var name = file.Find("UF", structure).Text() is { Length: > 0 } unicode ? unicode : file.Find("F", structure).Text();
        if (FileFacts.IsProgram(name))
            facts.Add(FileFacts.Active("an enclosed program", "un programme joint", name, place));
    }

    private void AddProperties(DocumentInformation information)
    {
        AddProperty(DocumentFactKind.Title, "the title", "le titre", information.Title);
        AddProperty(DocumentFactKind.Author, "the author", "l'auteur", information.Author);
        AddProperty(DocumentFactKind.Property, "the subject", "le sujet", information.Subject);
        AddProperty(DocumentFactKind.Property, "the keywords", "les mots clés", information.Keywords);
        AddProperty(DocumentFactKind.Company, "the company", "la société", information.DocumentInformationDictionary?.Find("Company", structure).Text());
    }

    private void AddProperty(DocumentFactKind kind, string en, string fr, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            facts.Add(FileFacts.Property(kind, en, fr, value));
    }

    private PdfOrigin PlaceOf(Page page, DictionaryToken? annotation)
    {
        var box = annotation?.Find("Rect", structure) is ArrayToken { Length: 4 } corners && corners.Data.All(corner => structure.Resolve(corner) is NumericToken)
            ? corners.Data.Select(corner => ((NumericToken)structure.Resolve(corner)!).Double).ToArray()
            : [0, 0, page.Width, page.Height];

        return new(page.Number, new(Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3])), []);
    }

    // What stands beside the text costs the text nothing, however damaged it is.
    private static void Guarded(Action read)
    {
        try
        {
            read();
        }
#pragma warning disable CA1031 // The library throws whatever a damaged file makes it throw.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
        }
    }
}
