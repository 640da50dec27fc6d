using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>The stories of a part: those being read, the innermost last, and those already met.</summary>
internal sealed class StoryStack
{
    // Boxes in boxes in boxes: what lies deeper comes after the others, and the tree stays shallow whatever the file.
    private const int DeepestAside = 8;

    private readonly Stack<(Story Story, int Depth)> open = [];
    private PartKind outermost;
    private int openNotes;

    /// <summary>The stories that hang from no other, in the order they were met.</summary>
    public List<Story> Stories { get; } = [];

    public Story? Current => open.TryPeek(out var top) ? top.Story : null;

    public bool IsEmpty => open.Count == 0;

    /// <summary>Whether what is read belongs to the document's own text, and not to a note, a header or a comment.</summary>
    /// <remarks>Word lets no note have notes. A file that has them could hang them in a chain without end, or in a ring.</remarks>
    public bool IsInBody => open.Count > 0 && outermost is PartKind.Body && openNotes == 0;

    /// <summary>Whether the element that ends at this depth is the one that opened the innermost story.</summary>
    public bool EndsAt(int depth) => open.TryPeek(out var top) && top.Depth == depth;

    public void Open(Story story, int depth)
    {
        Stories.Add(story);
        Resume(story, depth);
    }

    /// <summary>Opens a story that stands beside the paragraph being read.</summary>
    public void OpenBeside(Story story, int depth)
    {
        if (Current is { } around && open.Count <= DeepestAside)
            around.Hang(story);
        else
            Stories.Add(story);

        Resume(story, depth);
    }

    /// <summary>Opens a story that has its place already.</summary>
    public void Resume(Story story, int depth)
    {
        if (open.Count == 0)
            outermost = story.Kind;

        openNotes += story.Kind is PartKind.Note ? 1 : 0;
        open.Push((story, depth));
    }

    public Story Close()
    {
        var story = open.Pop().Story;
        openNotes -= story.Kind is PartKind.Note ? 1 : 0;
        return story;
    }
}
