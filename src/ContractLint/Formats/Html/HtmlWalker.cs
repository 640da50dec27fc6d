using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>Walks a parsed page once, without recursion, and writes down what is seen of it.</summary>
internal sealed class HtmlWalker(CancellationToken cancellationToken)
{
    private readonly HtmlBlock block = new();
    private readonly Stack<OpenElement> open = new();
    private int textNodes;

    public List<FlowItem> Items { get; } = [];

    /// <summary>Letters and digits that the page does not show.</summary>
    public int HiddenCharacters { get; private set; }

    private OpenElement Current => open.Peek();

    public void Walk(INode root)
    {
        open.Push(new(root, new HtmlContext(0, 0, BlockShape.Paragraph, FlowMark.None)));
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Current.Next() is { } node)
                Visit(node);
            else
                Leave(open.Pop());
        }

        EndBlock(new(0, 0, BlockShape.Paragraph, FlowMark.None));
    }

    private void Visit(INode node)
    {
        switch (node)
        {
            case IText text:
                VisitText(text);
                break;
            case IElement element:
                Enter(element);
                break;
        }
    }

    private void VisitText(IText text)
    {
        var index = textNodes++;
        if (Current.Context.IsHidden)
            HiddenCharacters += text.Data.Count(char.IsLetterOrDigit);
        else
            block.Add(text.Data, index, Current.Context.KeepsSpace);
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        var context = Current.Context.Within(element);

        if (HtmlElements.HasNoText(name))
        {
            textNodes += CountTextNodes(element);
            return;
        }

        if (name is "br")
            block.BreakLine();

        if (HtmlElements.IsBlock(name) || context.Mark != Current.Context.Mark)
        {
            // What was written may have used up the label of an item.
            EndBlock(Current.Context);
            context = Current.Context.Within(element);
        }

        if (name is "ol" && int.TryParse(element.GetAttribute("start"), out var first))
            context = context with { NextNumber = first };

        if (name is "li")
            context = context with { Shape = BlockShape.ListItem(Math.Max(context.ListLevel, 1), Label(element)) };

        var structure = context.InData ? StructureOf(name) : null;
        if (name is "table" && !context.InData && !context.IsHidden && HtmlTables.HoldsData(element))
            (context, structure) = (context with { InData = true }, FlowKind.BeginTable);

        if (structure is { } kind && !context.IsHidden)
            Items.Add(new(kind) { QuoteDepth = context.QuoteDepth });

        open.Push(new(element, context) { IsStructure = structure is not null && !context.IsHidden });
    }

    private void Leave(OpenElement element)
    {
        if (element.Node is not IElement { LocalName: var name })
            return;

        if (HtmlElements.IsBlock(name) || (open.Count > 0 && Current.Context.Mark != element.Context.Mark))
            EndBlock(element.Context);

        if (element.IsStructure)
            Items.Add(new(FlowKind.End));
    }

    private static FlowKind? StructureOf(string name) => name switch
    {
        "tr" => FlowKind.BeginRow,
        "td" or "th" => FlowKind.BeginCell,
        _ => null,
    };

    private string Label(IElement item)
    {
        foreach (var element in open)
        {
            if (element.Node is not IElement { LocalName: "ol" or "ul" or "menu" or "dir" } list)
                continue;

            if (list.LocalName is not "ol")
                break;

            var number = int.TryParse(item.GetAttribute("value"), out var given) ? given : element.Context.NextNumber + element.Items;
            element.Items++;
            return $"{number}.";
        }

        return "•";
    }

    private void EndBlock(HtmlContext context)
    {
        if (block.IsEmpty)
            return;

        foreach (var runs in block.Take())
        {
            Items.Add(new(FlowKind.Block) { Shape = context.Shape, Runs = runs, QuoteDepth = context.QuoteDepth, Mark = context.Mark });

            // The label of an item stands before its first paragraph only.
            if (context.Shape is { Kind: NodeKind.ListItem, Label: not null } shape)
                context = context with { Shape = BlockShape.ListItem(shape.Level + 1, null) };
        }

        foreach (var element in open)
            element.HasWritten(context.Shape);
    }

    private static int CountTextNodes(INode root)
    {
        var count = 0;
        var pending = new Stack<INode>([root]);
        while (pending.TryPop(out var node))
        {
            count += node is IText ? 1 : 0;
            foreach (var child in node.ChildNodes)
                pending.Push(child);
        }

        return count;
    }
}
