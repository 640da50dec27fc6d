using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A block among its siblings while the builder decides what it is: heading, clause, list item or plain paragraph.</summary>
internal sealed class OutlineBlock
{
    private readonly OpenNode node;

    private OutlineBlock(OpenNode node, SourceText source)
    {
        this.node = node;
        Kind = node.Kind;
        Level = node.Level;
        LabelSpan = node.LabelSpan;
        Label = node.Label is { Length: > 0 } label ? TypedLabel.Parse(label) : null;
        FindBody(source);
    }

    public NodeKind Kind { get; set; }

    /// <summary>The depth of a heading or list item; 0 as long as it is unknown.</summary>
    public int Level { get; set; }

    public TypedLabel? Label { get; private set; }

    public TextSpan LabelSpan { get; private set; }

    /// <summary>What follows the label, without the white space around it.</summary>
    public TextSpan Body { get; private set; }

    public bool IsBlock => node.IsBlock;

    /// <summary>Whether the reader knew it for a heading, rather than the builder guessing.</summary>
    public bool IsReadAsHeading => node.Kind is NodeKind.Heading;

    /// <summary>Whether the reader knew it for a list item.</summary>
    public bool IsReadAsItem => node.Kind is NodeKind.ListItem;

    /// <summary>Whether the reader knew it for an entry of a table of contents.</summary>
    public bool IsContents => node.IsContents;

    public TextSpan Span => node.Span;

    /// <summary>The children of a part or cell, with their labels found and their kinds settled.</summary>
    public static List<OutlineBlock> ReadAll(SourceText source, List<OpenNode> nodes, bool isRunningText)
    {
        var blocks = nodes.ConvertAll(node => new OutlineBlock(node, source));

        // A note or a text box stands beside the text: the blocks around it follow each other.
        var flow = blocks.FindAll(block => block.Kind is not NodeKind.Part);
        TypedLabels.Assign(flow, source);
        if (isRunningText)
            TypedHeadings.Promote(flow, source);
        ListItems.Settle(flow, source);
        return blocks;
    }

    public void SetTypedLabel(TypedLabel label, SourceText source)
    {
        Label = label;
        LabelSpan = new(Body.Start, label.Length);
        FindBody(source);
    }

    /// <summary>The same label read another way: "(i)" as the letter after "(h)".</summary>
    public void Reinterpret(TypedLabel label) => Label = label;

    public ReadOnlySpan<char> Text(SourceText source) => source.AsSpan(Body);

    public Node ToNode(SourceText source)
    {
        if (!IsBlock)
            return node.ToNode(source);

        var text = TextSpan.FromBounds(Math.Max(Span.Start, LabelSpan.End), Span.End);
        var sentences = SentenceSegmenter.Segment(source, text).ConvertAll(sentence => new Node(NodeKind.Sentence, sentence, []));
        return new(Kind, Span, [.. sentences]) { Level = Level, Label = Label?.Text ?? node.Label, LabelSpan = LabelSpan };
    }

    private void FindBody(SourceText source)
    {
        var start = Math.Max(Span.Start, LabelSpan.End);
        var text = source.AsSpan(TextSpan.FromBounds(start, Span.End));
        var trimmed = text.TrimStart();
        Body = new(start + text.Length - trimmed.Length, trimmed.TrimEnd().Length);
    }
}
