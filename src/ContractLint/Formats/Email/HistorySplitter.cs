using ContractLint.Syntax;

namespace ContractLint.Formats.Email;

/// <summary>Sets what is quoted in a message apart from what it says, and the words of its sender's side from those of others.</summary>
/// <remarks>
/// A forwarded message is the content itself. A quoted one is an earlier mail where its author writes for the side of the sender, and somebody else's words
/// where it is not, or where nobody says who wrote.
/// </remarks>
internal sealed class HistorySplitter
{
    private readonly List<MailPiece> pieces = [];

    // What is said at each depth of quotation.
    private readonly List<PartKind> parts = [PartKind.Body];
    private Correspondent? speaker;
    private bool isInBoundary;

    private HistorySplitter(Correspondent? sender) => speaker = sender;

    public static List<MailPiece> Split(IReadOnlyList<FlowItem> items, Correspondent? sender, bool isForward)
    {
        var lines = MailLine.ReadAll(items);
        var splitter = new HistorySplitter(sender);
        var cuts = Cuts(lines, new BoundaryFinder(lines, isForward).Find());
        var depth = 0;

        for (var i = 0; i < items.Count; i++)
        {
            var rest = items[i];
            depth += rest.Kind switch { FlowKind.Block => 0, FlowKind.End => -1, _ => 1 };

            if (cuts.TryGetValue(i, out var ofItem))
                rest = splitter.Cross(ofItem, rest, lines);

            splitter.Add(rest, isInTable: depth > 0 || rest.Kind is FlowKind.End);
        }

        return splitter.pieces;
    }

    // Where the items are cut: at the beginning of a boundary, and after it. Positions are relative to the cut before.
    private static Dictionary<int, List<Cut>> Cuts(List<MailLine> lines, List<Boundary> boundaries)
    {
        var cuts = new Dictionary<int, List<Cut>>();
        foreach (var boundary in boundaries)
        {
            AddCut(cuts, lines[boundary.First].Item, lines[boundary.First].Start, boundary, isEnd: false);
            if (boundary.End < lines.Count)
                AddCut(cuts, lines[boundary.End].Item, lines[boundary.End].Start, boundary, isEnd: true);
        }

        foreach (var list in cuts.Values)
        {
            for (var i = list.Count - 1; i > 0; i--)
                list[i] = list[i] with { Position = list[i].Position - list[i - 1].Position };
        }

        return cuts;
    }

    private static void AddCut(Dictionary<int, List<Cut>> cuts, int item, int position, Boundary boundary, bool isEnd)
    {
        if (!cuts.TryGetValue(item, out var list))
            cuts.Add(item, list = []);

        list.Add(new(position, boundary, isEnd));
    }

    // Adds what stands before the last cut; returns what stands after it.
    private FlowItem Cross(List<Cut> cuts, FlowItem item, List<MailLine> lines)
    {
        foreach (var cut in cuts)
        {
            var (before, after) = item.SplitAt(cut.Position);
            Add(before);
            item = after;
            Pass(cut, lines);
        }

        return item;
    }

    private void Pass(Cut cut, List<MailLine> lines)
    {
        isInBoundary = !cut.IsEnd;
        if (!cut.IsEnd)
            return;

        // What follows stands deeper, or at the same depth where the program quotes without signs.
        var (own, next) = (lines[cut.Boundary.First].Depth, lines[cut.Boundary.End].Depth);
        if (next <= own && !cut.Boundary.IsCertain)
            return;

        var level = next > own ? own + 1 : own;
        var author = cut.Boundary.Author;
        SetLevel(level, cut.Boundary.IsForward ? PartKind.Body : author is not null && speaker is not null && author.IsOnTheSideOf(speaker) ? PartKind.EarlierMail : PartKind.QuotedMail);
        if (cut.Boundary.IsForward)
            speaker = author;
    }

    private void SetLevel(int level, PartKind part)
    {
        while (parts.Count <= level)
            parts.Add(PartKind.QuotedMail);

        parts[level] = part;
        parts.RemoveRange(level + 1, parts.Count - level - 1);
    }

    private void Add(FlowItem item, bool isInTable = false)
    {
        if (item.Kind is FlowKind.Block && item.Text.AsSpan().IsWhiteSpace())
            return;

        // The end of a table stands where its beginning does.
        var depth = isInTable && pieces.Count > 0 && item.Kind is FlowKind.End ? -1 : item.QuoteDepth;
        var part = isInBoundary ? PartKind.QuotedMail : depth < 0 ? pieces[^1].Part : depth < parts.Count ? parts[depth] : PartKind.QuotedMail;
        pieces.Add(new(part, item));
    }

    private sealed record Cut(int Position, Boundary Boundary, bool IsEnd);
}
