using System.Xml;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.Docx;

/// <summary>Notes the pending changes of a part as they are met. What one person changed without a gap is one change, as Word counts it.</summary>
internal sealed class RevisionLog(List<DocumentFact> facts, PlaceCounter places)
{
    private static readonly LocalizedText Insertion = new("an insertion", "une insertion");
    private static readonly LocalizedText Deletion = new("a deletion", "une suppression");
    private static readonly LocalizedText Move = new("a move", "un déplacement");
    private static readonly LocalizedText Formatting = new("a change of formatting", "une mise en forme");

    private DocxOrigin? end;
    private ParagraphProperties paragraph;
    private bool hasInsertion;
    private bool hasDeletion;

    /// <summary>Text inserted, deleted or moved begins: the reader stands on what says so.</summary>
    public void Start(WordElement element, XmlReader reader)
    {
        hasInsertion |= element is WordElement.Inserted;
        hasDeletion |= element is WordElement.Deleted;
        var isMove = reader.LocalName.StartsWith("move", StringComparison.Ordinal);
        Note(isMove ? Move : element is WordElement.Inserted ? Insertion : Deletion, WordNames.Attribute(reader, "author"));
    }

    /// <summary>It ends.</summary>
    public void End() => end = places.Here;

    /// <summary>A change of the formatting of a run or a paragraph.</summary>
    public void NoteFormatting(string? author)
    {
        if (author is not null)
            Note(Formatting, author);
    }

    /// <summary>A row or a cell inserted or deleted as a whole.</summary>
    public void NoteBox(bool isInserted, bool isDeleted, string? author)
    {
        if (isInserted || isDeleted)
            Note(isInserted ? Insertion : Deletion, author);
    }

    /// <summary>What a paragraph says of itself: a change of its formatting, and of its mark.</summary>
    public void StartParagraph(in ParagraphProperties properties)
    {
        paragraph = properties;
        NoteFormatting(properties.ChangedBy);
    }

    /// <summary>The end of a paragraph; its mark counts where nothing else of the paragraph was changed the same way.</summary>
    public void EndParagraph()
    {
        if (paragraph.MarkInserted && !hasInsertion)
            Note(Insertion, paragraph.MarkAuthor);

        if (paragraph.MarkDeleted && !hasDeletion)
            Note(Deletion, paragraph.MarkAuthor);

        (paragraph, hasInsertion, hasDeletion, end) = (default, false, false, null);
    }

    private void Note(LocalizedText what, string? author)
    {
        var here = places.Here;
        var goesOn = facts.Count > 0 && facts[^1] is { Kind: DocumentFactKind.TrackedChange } last && last.What == what && last.Author == (author ?? "")
            && end is { } before && before.Paragraph == here.Paragraph && before.Run == here.Run;

        end = here;
        if (!goesOn)
            facts.Add(new(DocumentFactKind.TrackedChange, what) { Author = author ?? "", Place = here });
    }
}
