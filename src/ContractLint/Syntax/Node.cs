using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A piece of a document: its kind, where it is, and what it is made of. Immutable.</summary>
public sealed class Node
{
    public Node(NodeKind kind, TextSpan span, ImmutableArray<Node> children)
    {
        Kind = kind;
        Span = span;
        Children = children;

        foreach (var child in children)
            child.Parent = this;
    }

    public NodeKind Kind { get; }

    /// <summary>The characters of the node, its label included.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<Node> Children { get; }

    /// <summary>The node that holds this one; <see langword="null"/> for the document. Set once, when the tree is built.</summary>
    public Node? Parent { get; private set; }

    /// <summary>The part a <see cref="NodeKind.Part"/> is; body for any other kind.</summary>
    public PartKind Part { get; init; }

    /// <summary>The depth of a heading or list item, from 1; 0 for any other node.</summary>
    public int Level { get; init; }

    /// <summary>The number or bullet as it is printed ("12.3", "(b)", "•"), computed by Word or typed; <see langword="null"/> without one.</summary>
    public string? Label { get; init; }

    /// <summary>Where the label stands inside <see cref="Span"/>; empty without one.</summary>
    public TextSpan LabelSpan { get; init; }

    public IEnumerable<Node> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    /// <summary>The node and everything under it, in document order.</summary>
    public IEnumerable<Node> DescendantsAndSelf()
    {
        var pending = new Stack<Node>();
        pending.Push(this);

        while (pending.TryPop(out var node))
        {
            yield return node;

            for (var i = node.Children.Length - 1; i >= 0; i--)
                pending.Push(node.Children[i]);
        }
    }

    /// <summary>The nearest node of that kind among this node and those that hold it.</summary>
    public Node? AncestorOrSelf(NodeKind kind)
    {
        var node = this;
        while (node is not null && node.Kind != kind)
            node = node.Parent;

        return node;
    }

    public override string ToString() => Label is null ? $"{Kind} {Span}" : $"{Kind} {Label} {Span}";
}
