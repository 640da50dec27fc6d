using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>The notes of a document: each stands where the text refers to it, though it is stored in a part that is read later.</summary>
internal sealed class NoteBook
{
    private readonly Dictionary<(WordElement Kind, string Id), Story> stories = [];
    private readonly HashSet<Story> placed = [];
    private readonly HashSet<Story> leftOut = [];

    /// <summary>The note with that id, empty until its part is read.</summary>
    /// <param name="kind">Footnote or endnote.</param>
    /// <param name="id">The number that ties a reference to its note.</param>
    public Story Of(WordElement kind, string id)
    {
        if (!stories.TryGetValue((kind, id), out var story))
            stories.Add((kind, id), story = new(PartKind.Note));

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
