using ContractLint.Syntax;

namespace ContractLint.Formats.Email;

/// <summary>Hands a message to the builder: its subject as the title, then its parts in the order they stand.</summary>
internal sealed class MailWriter(string name, int maxLength)
{
    private readonly DocumentTreeBuilder builder = new(name);
    private readonly Stack<FlowKind> tables = new();
    private PartKind? part;
    private int length;

    /// <summary>Whether something was left out because the text is too long.</summary>
    public bool IsCut { get; private set; }

    public void WriteSubject(string subject)
    {
        if (string.IsNullOrWhiteSpace(subject))
            return;

        OpenPart(PartKind.Subject);
        WriteBlock(new(FlowKind.Block) { Shape = BlockShape.Heading(1), Runs = [new(subject, new LineOrigin(1, 1))] }, "subject");
    }

    public void Write(IEnumerable<MailPiece> pieces, string section)
    {
        foreach (var (kind, item) in pieces)
        {
            if (tables.Count == 0)
                OpenPart(kind);

            if (item.Kind is FlowKind.Block)
                WriteBlock(item, section);
            else
                WriteStructure(item.Kind);
        }
    }

    public DocumentTree Build(int attachedDocuments = 0)
    {
        builder.AttachedDocuments = attachedDocuments;
        return builder.Build();
    }

    private void WriteStructure(FlowKind kind)
    {
        switch (kind)
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
            default:
                tables.Pop();
                builder.End();
                return;
        }

        tables.Push(kind);
    }

    // A caption stands in a table, but in none of its cells.
    private void WriteBlock(FlowItem item, string section)
    {
        var missing = tables.TryPeek(out var innermost) ? innermost switch { FlowKind.BeginTable => 2, FlowKind.BeginRow => 1, _ => 0 } : 0;
        if (missing == 2)
            builder.BeginRow();
        if (missing > 0)
            builder.BeginCell();

        builder.BeginBlock(item.Shape);
        foreach (var run in item.Runs)
            Append(run, section);
        builder.End();

        for (; missing > 0; missing--)
            builder.End();
    }

    private void Append(TextRun run, string section)
    {
        var kept = Math.Min(run.Text.Length, maxLength - length);
        IsCut |= kept < run.Text.Length;
        length += kept;
        builder.Append(run.Text.AsSpan(0, kept), run.Origin is { } place ? new MailOrigin(section, place) : null);
    }

    private void OpenPart(PartKind kind)
    {
        if (part == kind)
            return;

        if (part is not null)
            builder.End();

        builder.BeginPart(kind);
        part = kind;
    }
}
