using System.Text;
using ContractLint.Syntax;

namespace ContractLint.Formats.Rtf;

/// <summary>A story being read: its paragraphs and tables, which the format only marks by their ends.</summary>
internal sealed class RtfStory(PartKind kind)
{
    private const int DeepestTable = 20;

    private readonly StringBuilder pending = new();
    private TextAppearance? pendingLook;
    private int paragraph;
    private int written;

    public FlowStory Flow { get; } = new(kind);

    public RtfParagraph Paragraph { get; set; } = new();

    /// <summary>Whether the paragraph is an entry of a table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>The number or bullet its writer printed before the paragraph.</summary>
    public string? Label { get; set; }

    public Origin LabelPlace => new ParagraphOrigin("", paragraph, -1);

    public static PartKind KindOf(RtfDestination destination) => destination switch
    {
        RtfDestination.Header => PartKind.Header,
        RtfDestination.Footer => PartKind.Footer,
        RtfDestination.Note => PartKind.Note,
        RtfDestination.Remark => PartKind.Comment,
        _ => PartKind.TextBox,
    };

    public void Append(ReadOnlySpan<char> text, TextAppearance? appearance)
    {
        if (appearance != pendingLook)
            Flush();

        pendingLook = appearance;
        pending.Append(text);
    }

    /// <summary>Ends the paragraph being read; it is written where it has a text or a number.</summary>
    public void EndParagraph(Func<int, (BlockShape Shape, bool IsWorthWriting)> shapeOf, int depth)
    {
        Flush();
        var (shape, isWorthWriting) = shapeOf(Flow.BlockLength);
        Enter(depth);

        if (Flow.BlockHasText || isWorthWriting)
            Flow.EndBlock(shape, LabelPlace);
        else
            Flow.DropBlock();

        (Label, IsContents, written) = (null, false, 0);
        paragraph++;
    }

    /// <summary>Ends a cell of the table that deep.</summary>
    public void EndCell(int depth)
    {
        Enter(depth);
        Flow.Close();
    }

    /// <summary>Ends a row of the table that deep.</summary>
    public void EndRow(int depth)
    {
        while (Flow.OpenTables > depth)
            Flow.Close();

        while (Flow.OpenTables == depth && Flow.Inside is FlowKind.BeginCell or FlowKind.BeginRow)
            Flow.Close();
    }

    public bool HasPending => pending.Length > 0 || Flow.HasRuns;

    private void Flush()
    {
        if (pending.Length == 0)
            return;

        Flow.Append(pending.ToString(), new ParagraphOrigin("", paragraph, written), pendingLook);
        written += pending.Length;
        pending.Clear();
    }

    // Opens or closes tables until as many are open, and a cell of the innermost.
    private void Enter(int depth)
    {
        depth = Math.Min(depth, DeepestTable);
        while (Flow.OpenTables > depth)
            Flow.Close();

        while (Flow.OpenTables < depth)
        {
            OpenCell();
            Flow.Open(FlowKind.BeginTable);
        }

        OpenCell();
    }

    private void OpenCell()
    {
        if (Flow.Inside is FlowKind.BeginTable)
            Flow.Open(FlowKind.BeginRow);
        if (Flow.Inside is FlowKind.BeginRow)
            Flow.Open(FlowKind.BeginCell);
    }
}
