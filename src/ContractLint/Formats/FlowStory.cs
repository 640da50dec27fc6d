using ContractLint.Syntax;

namespace ContractLint.Formats;

/// <summary>A text that runs on its own (the body, a header, a note, a text box), put together while it is read.</summary>
/// <remarks>Kept, and not written at once, because a note or a text box is met in the middle of the paragraph it hangs from.</remarks>
internal sealed class FlowStory(PartKind kind)
{
    // Deeper tables are read as text of the cell they are in: the tree stays shallow whatever the file.
    private const int DeepestTable = 24;
    private const int DeepestAside = 24;

    private readonly List<FlowItem> items = [];
    private readonly Stack<Container> containers = [];
    private readonly List<TextRun> runs = [];
    private readonly List<FlowStory> hanging = [];
    private FlowStory? around;
    private int depth;
    private int tables;

    public PartKind Kind => kind;

    public IReadOnlyList<FlowItem> Items => items;

    /// <summary>How many tables are open around the block being read.</summary>
    public int OpenTables => tables;

    /// <summary>The innermost table, row or cell that is open.</summary>
    public FlowKind? Inside => containers.TryPeek(out var container) ? container.Inside : null;

    /// <summary>Whether anything stands in the block being read.</summary>
    public bool HasRuns => runs.Count > 0;

    public bool BlockHasText => runs.Exists(run => !run.Text.AsSpan().IsWhiteSpace());

    public int BlockLength => runs.Sum(run => run.Text.Length);

    /// <summary>Whether any block was read, in it or beside it.</summary>
    public bool HasText => items.Exists(item => item.Kind is FlowKind.Block || item.Aside is { HasText: true });

    /// <summary>The text of all blocks, for comparing one story with another.</summary>
    public string Text => string.Join('\n', items.Where(item => item.Kind is FlowKind.Block).Select(item => item.Text));

    public void Append(string text, Origin? origin, TextAppearance? appearance = null)
    {
        if (text.Length > 0)
            runs.Add(new(text, origin, appearance));
    }

    /// <summary>Ends the block being read.</summary>
    public void EndBlock(BlockShape shape, Origin? labelOrigin)
    {
        Add(new(FlowKind.Block) { Shape = shape, Runs = [.. runs], LabelOrigin = labelOrigin });
        runs.Clear();
    }

    /// <summary>Forgets a block that has nothing to read, but not what hangs from it.</summary>
    public void DropBlock()
    {
        runs.Clear();
        if (hanging.Count > 0)
            Add(null);
    }

    /// <summary>Puts a text box or a note after the block being read: it belongs there, and it would cut a sentence in two.</summary>
    public void Hang(FlowStory aside)
    {
        // A note in a note in a note stands beside the others at last: the tree stays shallow whatever the file.
        if (depth >= DeepestAside && around is not null)
        {
            around.Hang(aside);
            return;
        }

        (aside.depth, aside.around) = (depth + 1, this);
        hanging.Add(aside);
    }

    /// <summary>Adds a block as it is, and what hangs from it.</summary>
    public void Add(FlowItem? block)
    {
        // A block can stand in a cell or in no table at all; a file that puts one elsewhere is mended.
        var mended = 0;
        for (var inside = Inside; inside is FlowKind.BeginTable or FlowKind.BeginRow; inside = Inside, mended++)
            Push(inside is FlowKind.BeginTable ? FlowKind.BeginRow : FlowKind.BeginCell);

        if (block is not null)
            items.Add(block);

        items.AddRange(hanging.Select(aside => new FlowItem(FlowKind.Aside) { Aside = aside }));
        hanging.Clear();

        for (; mended > 0; mended--)
            Close();
    }

    /// <summary>Opens a table, row or cell; what stands where it cannot stand is read through.</summary>
    public void Open(FlowKind container)
    {
        var fits = container switch
        {
            FlowKind.BeginTable => Inside is null or FlowKind.BeginCell && tables < DeepestTable,
            FlowKind.BeginRow => Inside is FlowKind.BeginTable,
            _ => Inside is FlowKind.BeginRow,
        };

        if (fits)
            Push(container);
        else
            containers.Push(new(null, Inside, items.Count));
    }

    /// <summary>Closes the table, row or cell opened last.</summary>
    public void Close()
    {
        if (!containers.TryPop(out var container) || container.Kind is null)
            return;

        if (container.Kind is FlowKind.BeginTable)
            tables--;

        // A table or a row of which nothing is left is not there.
        if (container.Kind is not FlowKind.BeginCell && items.Count == container.FirstItem + 1)
            items.RemoveAt(container.FirstItem);
        else
            items.Add(new(FlowKind.End));
    }

    /// <summary>Writes the story as a part of the document.</summary>
    public void WriteTo(DocumentTreeBuilder builder)
    {
        // What a damaged file left open is closed.
        while (containers.Count > 0)
            Close();

        if (hanging.Count > 0)
            Add(null);

        builder.BeginPart(kind);
        foreach (var item in items)
            Write(item, builder);

        builder.End();
    }

    private static void Write(FlowItem item, DocumentTreeBuilder builder)
    {
        switch (item.Kind)
        {
            case FlowKind.BeginTable:
                builder.BeginTable();
                break;
            case FlowKind.BeginRow:
                builder.BeginRow();
                break;
            case FlowKind.BeginCell:
                builder.BeginCell();
                break;
            case FlowKind.End:
                builder.End();
                break;
            case FlowKind.Aside when item.Aside is { HasText: true } aside:
                aside.WriteTo(builder);
                break;
            case FlowKind.Aside:
                break;
            default:
                builder.BeginBlock(item.Shape, item.LabelOrigin);
                foreach (var run in item.Runs)
                    builder.Append(run.Text, run.Origin, run.Appearance);

                builder.End();
                break;
        }
    }

    private void Push(FlowKind container)
    {
        if (container is FlowKind.BeginTable)
            tables++;

        containers.Push(new(container, container, items.Count));
        items.Add(new(container));
    }

    // What is read through has no kind, and leaves us inside what is around it.
    private readonly record struct Container(FlowKind? Kind, FlowKind? Inside, int FirstItem);
}
