using System.Xml;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>The notes of a document: each stands where the text refers to it, though it is stored in a part that is read later.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<(bool IsFootnote, string Id), Story> stories = [];
    private readonly HashSet<Story> placed = [];
    private readonly HashSet<Story> leftOut = [];

    /// <summary>The note that an element is or refers to, empty until its part is read.</summary>
    public Story Of(WordElement element, XmlReader reader)
    {
        var isFootnote = element is WordElement.Footnote or WordElement.FootnoteReference;
        var key = (isFootnote, WordNames.Attribute(reader, "id") ?? "");
        if (!stories.TryGetValue(key, out var story))
            stories.Add(key, story = new(PartKind.Note));

        return story;
    }

    /// <summary>Hangs a note from the text that refers to it first.</summary>
    public void Place(Story note, Story around)
    {
        if (placed.Add(note))
            around.Hang(note);
    }

    /// <summary>Notes that only text outside this view refers to are outside it too.</summary>
    public void LeaveOut(Story note) => leftOut.Add(note);

    /// <summary>Takes a note to stand with the other parts, once, because nothing in the text refers to it.</summary>
    public bool TakeLoose(Story note) => !leftOut.Contains(note) && placed.Add(note);
}
