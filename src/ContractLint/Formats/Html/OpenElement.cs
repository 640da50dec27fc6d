using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>A node whose children are being visited.</summary>
internal sealed class OpenElement(INode node, HtmlContext context)
{
    private int next;

    public INode Node { get; } = node;

    public HtmlContext Context { get; private set; } = context;

    /// <summary>Whether it opened a table, a row or a cell.</summary>
    public bool IsStructure { get; init; }

    /// <summary>Items of a numbered list so far.</summary>
    public int Items { get; set; }

    // By index: the library looks for the next sibling from the first one on.
    public INode? Next() => next < Node.ChildNodes.Length ? Node.ChildNodes[next++] : null;

    /// <summary>A label is written once: what follows it in the same item hangs from it.</summary>
    public void HasWritten(BlockShape shape)
    {
        if (shape.Kind is NodeKind.ListItem && Context.Shape is { Kind: NodeKind.ListItem, Label: not null } own && own.Level < shape.Level)
            Context = Context with { Shape = BlockShape.ListItem(own.Level + 1, null) };
        else if (shape.Kind is NodeKind.Heading && shape.Label is not null && Context.Shape is { Kind: NodeKind.ListItem } item && item.Label == shape.Label)
            Context = Context with { Shape = BlockShape.ListItem(item.Level + 1, null) };
    }
}
