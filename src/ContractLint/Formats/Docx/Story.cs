using ContractLint.Formats.Docx.Looks;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>A text that runs on its own (the body, a header, a note, a text box), recorded as it is read.</summary>
/// <remarks>Recorded, and not written at once, because a text box is met in the middle of the paragraph it hangs from.</remarks>
internal sealed class Story(PartKind kind)
{
    // Deeper tables are read as text of the cell they are in: the tree stays shallow whatever the file.
    private const int DeepestTable = 24;

    private readonly List<StoryEvent> events = [];
    private readonly List<TextPiece> pieces = [];
    private readonly Stack<Container> containers = [];
    private int firstPiece;
    private int tables;
    private bool breaks;

    public PartKind Kind => kind;

    public FieldStack Fields { get; } = new();

    /// <summary>What is known of the paragraph being read.</summary>
    public ParagraphProperties Paragraph { get; set; } = ParagraphProperties.Continuation;

    /// <summary>Whether the mark that ended the last paragraph is not part of this view, so that the next one continues it.</summary>
    public bool IsJoined { get; set; }

    /// <summary>Whether anything stands in the block being read.</summary>
    public bool HasPieces => pieces.Count > firstPiece;

    /// <summary>Whether anything was read at all.</summary>
    public bool HasText => events.Exists(step => step.Container is null);

    public void Append(string characters, DocxOrigin? origin, TextAppearance appearance)
    {
        if (breaks && HasPieces)
            pieces.Add(new("\n", null));

        breaks = false;
        pieces.Add(new(characters, origin, appearance));
    }

    /// <summary>Looks at the characters again, once all that may lie behind them is known.</summary>
    public void LookAgain(FloatingDrawings drawings)
    {
        for (var i = 0; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { Appearance = drawings.Behind(pieces[i].Appearance, pieces[i].Origin) };
    }

    /// <summary>Keeps the words before and after a page break apart, if any follow.</summary>
    public void BreakBeforeNextText() => breaks = true;

    public int BlockLength()
    {
        var length = 0;
        for (var i = firstPiece; i < pieces.Count; i++)
            length += pieces[i].Characters.Length;

        return length;
    }

    /// <summary>Whether the block being read has anything but white space.</summary>
    public bool BlockHasText()
    {
        for (var i = firstPiece; i < pieces.Count; i++)
        {
            if (!pieces[i].Characters.AsSpan().IsWhiteSpace())
                return true;
        }

        return false;
    }

    public void WriteBlock(BlockShape shape, DocxOrigin labelOrigin)
    {
        // A block can stand in a cell or in no table at all; a file that puts one elsewhere is mended.
        var mended = 0;
        for (var inside = Inside; inside is NodeKind.Table or NodeKind.Row; inside = Inside, mended++)
            Open(inside is NodeKind.Table ? NodeKind.Row : NodeKind.Cell);

        events.Add(StoryEvent.Block(shape, labelOrigin, firstPiece, pieces.Count - firstPiece));
        firstPiece = pieces.Count;
        breaks = false;

        for (; mended > 0; mended--)
            CloseContainer();
    }

    /// <summary>Forgets a block that has nothing to read.</summary>
    public void DropBlock()
    {
        pieces.RemoveRange(firstPiece, pieces.Count - firstPiece);
        breaks = false;
    }

    /// <summary>Opens a table, row or cell; what stands where it cannot stand is read through.</summary>
    public void OpenContainer(NodeKind container)
    {
        var fits = container switch
        {
            NodeKind.Table => Inside is null or NodeKind.Cell && tables < DeepestTable,
            NodeKind.Row => Inside is NodeKind.Table,
            _ => Inside is NodeKind.Row,
        };

        if (fits)
            Open(container);
        else
            containers.Push(new(null, Inside, events.Count));
    }

    public void CloseContainer()
    {
        if (!containers.TryPop(out var container) || container.Kind is null)
            return;

        if (container.Kind is NodeKind.Table)
            tables--;

        // A table or a row of which nothing is left in this view is not there.
        if (container.Kind is not NodeKind.Cell && events.Count == container.FirstEvent + 1)
            events.RemoveAt(container.FirstEvent);
        else
            events.Add(StoryEvent.Close);
    }

    /// <summary>Forgets the row or cell opened last, for the view it is not part of.</summary>
    public void DropContainer()
    {
        if (containers.TryPop(out var container) && container.Kind is not null)
            events.RemoveRange(container.FirstEvent, events.Count - container.FirstEvent);
    }

    /// <summary>Writes the story as a part of the document.</summary>
    public void WriteTo(DocumentTreeBuilder builder)
    {
        // What a damaged file left open is closed.
        while (containers.Count > 0)
            CloseContainer();

        builder.BeginPart(kind);

        foreach (var step in events)
        {
            switch (step.Container)
            {
                case null:
                    builder.BeginBlock(step.Shape, step.LabelOrigin);
                    for (var i = step.FirstPiece; i < step.FirstPiece + step.PieceCount; i++)
                        builder.Append(pieces[i].Characters, pieces[i].Origin, pieces[i].Appearance);

                    builder.End();
                    break;

                case NodeKind.Table:
                    builder.BeginTable();
                    break;

                case NodeKind.Row:
                    builder.BeginRow();
                    break;

                case NodeKind.Cell:
                    builder.BeginCell();
                    break;

                default:
                    builder.End();
                    break;
            }
        }

        builder.End();
    }

    // The table, row or cell we are in, whatever was read through.
    private NodeKind? Inside => containers.TryPeek(out var container) ? container.Inside : null;

    private void Open(NodeKind container)
    {
        if (container is NodeKind.Table)
            tables++;

        containers.Push(new(container, container, events.Count));
        events.Add(StoryEvent.Open(container));
    }

    // What is read through has no kind, and leaves us inside what is around it.
    private readonly record struct Container(NodeKind? Kind, NodeKind? Inside, int FirstEvent);
}
