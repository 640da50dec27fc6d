using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A node while its document is being read.</summary>
internal sealed class OpenNode(NodeKind kind, PartKind part, int start)
{
    private int end;
    private Node? made;

    public NodeKind Kind { get; } = kind;

    public int Level { get; init; }

    public string? Label { get; init; }

    public bool IsContents { get; init; }

    public TextSpan LabelSpan { get; set; }

    public List<OpenNode> Children { get; } = [];

    public TextSpan Span => TextSpan.FromBounds(start, end);

    public bool IsBlock => Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem;

    public OpenNode Close(int position)
    {
        end = position;
        return this;
    }

    /// <summary>The node this one became; made once.</summary>
    public Node ToNode(SourceText source) => made ??= Make(source);

    private Node Make(SourceText source)
    {
        var children = Kind switch
        {
            NodeKind.Document or NodeKind.Part when part is PartKind.Body or PartKind.QuotedMail or PartKind.EarlierMail => ClauseOutline.Nest(OutlineBlock.ReadAll(source, Children, isRunningText: true), source),

            // No clause, no sentence: what cannot be read is not analysed.
            NodeKind.Part when part is PartKind.Garbled => Children.Select(child => new Node(child.Kind, child.Span, [])),

            // Headers, notes, comments and cells hold blocks, but no clauses of their own.
            NodeKind.Part or NodeKind.Cell => OutlineBlock.ReadAll(source, Children, isRunningText: false).Select(block => block.ToNode(source)),
            _ => Children.Select(child => child.ToNode(source)),
        };

        return new(Kind, Span, [.. children]) { Part = part, Level = Level, Label = Label, LabelSpan = LabelSpan };
    }
}
