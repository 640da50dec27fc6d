using ContractLint.Formats.Docx.Looks;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>A text that runs on its own (the body, a header, a note, a text box), recorded as it is read.</summary>
/// <remarks>Recorded, and not written at once, because a text box is met in the middle of the paragraph it hangs from.</remarks>
internal sealed class Story(PartKind kind)
{
    // Deeper tables are read as text of the cell they are in: the tree stays shallow whatever the file.
    private const int DeepestTable = 24;

    // A part of a formula is short; one that is not would make each bracket around it dear.
    private const int MostPieces = 256;
    private const int LongestPart = 2_000;

    private readonly List<StoryEvent> events = [];
    private readonly List<TextPiece> pieces = [];
    private readonly Stack<Container> containers = [];
    private readonly List<Story> hanging = [];
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

    /// <summary>Whether anything was read at all, beside it included.</summary>
    public bool HasText => events.Exists(step => step.Container is null && step.Aside is not { HasText: false });

    /// <summary>Whether part of the block being read is a table of contents.</summary>
    public bool IsContents { get; private set; }

    /// <summary>How far the story has been read, for <see cref="TextSince"/> and <see cref="Insert"/>.</summary>
    public int Mark => pieces.Count;

    public void Append(string characters, DocxOrigin? origin, TextAppearance appearance)
    {
        IsContents |= Fields.IsInContents;
        if (breaks && HasPieces)
            pieces.Add(new("\n", null));

        breaks = false;
        pieces.Add(new(characters, origin, appearance));
    }

    /// <summary>What the block being read says from a mark on; <see langword="null"/> where that is nothing, too much for a part of a formula, or no longer there.</summary>
    public string? TextSince(int mark)
    {
        if (mark < firstPiece || mark >= pieces.Count || pieces.Count - mark > MostPieces)
            return null;

        var length = 0;
        for (var i = mark; i < pieces.Count; i++)
            length += pieces[i].Characters.Length;

        return length > LongestPart ? null : string.Concat(pieces.Skip(mark).Select(piece => piece.Characters));
    }

    /// <summary>Puts characters in front of what was read since a mark, which <see cref="TextSince"/> has given.</summary>
    public void Insert(int mark, string characters) => pieces.Insert(mark, pieces[mark] with { Characters = characters });

    /// <summary>Looks at the characters again, once all that may lie behind them is known.</summary>
    public void LookAgain(FloatingDrawings drawings)
    {
        for (var i = 0; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { Appearance = drawings.Behind(pieces[i].Appearance, pieces[i].Origin) };

        foreach (var step in events)
            step.Aside?.LookAgain(drawings);
    }

    /// <summary>Its words without their structure, those beside it included.</summary>
    public string PlainText() => string.Concat(events.Select(step => step.Aside?.PlainText() ?? Words(step)));

    /// <summary>Whether anything was read but descriptions of pictures, which are no text of a document.</summary>
    public bool HasWords => kind is not PartKind.Description && events.Exists(step => step.Container is null && step.Aside is not { HasWords: false });

    /// <summary>Puts a text box or a note after the block being read: it belongs there, and it would cut a sentence in two.</summary>
    public void Hang(Story aside) => hanging.Add(aside);

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

    /// <summary>Hangs words of one block from the block being read.</summary>
    public void HangWords(PartKind words, string characters, DocxOrigin place)
    {
        var aside = new Story(words);
        aside.Append(characters, place, TextAppearance.Ordinary);
        aside.WriteBlock(BlockShape.Paragraph, place);
        Hang(aside);
    }

    public void WriteBlock(BlockShape shape, DocxOrigin labelOrigin)
    {
        Write(StoryEvent.Block(shape, labelOrigin, firstPiece, pieces.Count - firstPiece));
        firstPiece = pieces.Count;
        (breaks, IsContents) = (false, false);
    }

    /// <summary>Forgets a block that has nothing to read, but not what hangs from it.</summary>
    public void DropBlock()
    {
        pieces.RemoveRange(firstPiece, pieces.Count - firstPiece);
        (breaks, IsContents) = (false, false);
        if (hanging.Count > 0)
            Write(null);
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
                case null when step.Aside is { } aside:
                    if (aside.HasText)
                        aside.WriteTo(builder);

                    break;

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

    private string Words(StoryEvent step) =>
        step.Container is null ? step.Shape.Label + string.Concat(pieces.GetRange(step.FirstPiece, step.PieceCount).Select(piece => piece.Characters)) + "\n" : "";

    // The table, row or cell we are in, whatever was read through.
    private NodeKind? Inside => containers.TryPeek(out var container) ? container.Inside : null;

    // A block can stand in a cell or in no table at all; a file that puts one elsewhere is mended.
    private void Write(StoryEvent? block)
    {
        var mended = 0;
        for (var inside = Inside; inside is NodeKind.Table or NodeKind.Row; inside = Inside, mended++)
            Open(inside is NodeKind.Table ? NodeKind.Row : NodeKind.Cell);

        if (block is { } written)
            events.Add(written);

        foreach (var aside in hanging)
            events.Add(StoryEvent.Beside(aside));

        hanging.Clear();

        for (; mended > 0; mended--)
            CloseContainer();
    }

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
