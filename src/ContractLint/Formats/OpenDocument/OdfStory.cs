using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>A story being read: its lists, its open paragraph, and how white space runs together in it.</summary>
internal sealed class OdfStory(PartKind kind, string part)
{
    private readonly Stack<Stack<OdfList>> listsAroundTables = new();
    private int length;
    private bool endsInSpace = true;
    private OdfParagraph? paragraph;

    public FlowStory Flow { get; } = new(kind);

    /// <summary>The lists around the paragraph being read, the innermost on top; those around a table are not around its cells.</summary>
    public Stack<OdfList> Lists { get; private set; } = new();


    /// <summary>The paragraph being read; setting it begins its text.</summary>
    public OdfParagraph? Paragraph
    {
        get => paragraph;
        set => (paragraph, length, endsInSpace) = (value, 0, true);
    }

    /// <summary>Whether the mark that ended the last paragraph is not part of this view, so that the next one continues it.</summary>
    public bool IsJoined { get; set; }

    /// <summary>How many tables of contents stand around the paragraph being read.</summary>
    public int OpenContents { get; set; }

    public Origin LabelPlace => new ParagraphOrigin(part, paragraph?.Number ?? 0, -1);

    /// <summary>Goes on with the text of a paragraph whose end this view leaves out.</summary>
    public void Continue(OdfParagraph next) => (paragraph, endsInSpace) = (next, false);

    public static PartKind KindOf(OdfElement element) => element switch
    {
        OdfElement.Note => PartKind.Note,
        OdfElement.Annotation => PartKind.Comment,
        OdfElement.TextBox => PartKind.TextBox,
        OdfElement.Description => PartKind.Description,
        OdfElement.Header => PartKind.Header,
        OdfElement.Footer => PartKind.Footer,
        _ => PartKind.Body,
    };

    /// <summary>Opens a table, row or cell.</summary>
    public void OpenContainer(OdfElement element)
    {
        Flow.Open(element switch { OdfElement.Table => FlowKind.BeginTable, OdfElement.Row => FlowKind.BeginRow, _ => FlowKind.BeginCell });
        if (element is not OdfElement.Table)
            return;

        listsAroundTables.Push(Lists);
        Lists = new();
    }

    public void CloseContainer(OdfElement element)
    {
        Flow.Close();
        if (element is OdfElement.Table && listsAroundTables.TryPop(out var lists))
            Lists = lists;
    }

    /// <summary>Adds characters of the paragraph as they are.</summary>
    public void AppendExact(string text, TextAppearance? appearance)
    {
        Flow.Append(text, new ParagraphOrigin(part, paragraph?.Number ?? 0, length), appearance);
        length += text.Length;
        endsInSpace = false;
    }

    /// <summary>Adds what was deleted here, with the place it is kept at.</summary>
    public void AppendDeleted(TextRun run)
    {
        Flow.Append(run.Text, run.Origin, new TextAppearance { Revision = TextRevision.Deleted });
        endsInSpace = run.Text[^1] is ' ';
    }

    /// <summary>Adds characters as the format shows them: white space is one space, and none at the beginning.</summary>
    public int AppendCollapsed(string text, TextAppearance? appearance)
    {
        var kept = new char[text.Length];
        var count = 0;

        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\r' or '\n';
            if (isSpace && endsInSpace)
                continue;

            endsInSpace = isSpace;

            // Soft hyphens only say where a line may break; other control characters say nothing.
            if (isSpace)
                kept[count++] = ' ';
            else if (character >= ' ' && character is not '\u00AD')
                kept[count++] = character;
        }

        if (count > 0)
        {
            var endedInSpace = endsInSpace;
            AppendExact(new(kept, 0, count), appearance);
            endsInSpace = endedInSpace;
        }

        return count;
    }
}
