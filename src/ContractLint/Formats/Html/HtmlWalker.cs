using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>Walks a parsed page once, without recursion, and writes down what is seen of it.</summary>
internal sealed class HtmlWalker(HtmlPurpose purpose, ReadingOptions options, CancellationToken cancellationToken)
{
    private readonly HtmlBlock block = new(joinsLines: purpose is HtmlPurpose.Document);
    private readonly HtmlStyleSheet sheet = new();
    private readonly Stack<OpenElement> open = new();
    private int textNodes;

    public List<FlowItem> Items { get; } = [];

    /// <summary>Letters and digits that the page does not show.</summary>
    public int HiddenCharacters { get; private set; }

    /// <summary>What a document holds beside its text.</summary>
    public HtmlFacts Facts { get; } = new();

    private bool IsDocument => purpose is HtmlPurpose.Document;

    private OpenElement Current => open.Peek();

    public void Walk(INode root)
    {
        var outermost = new HtmlContext(0, 0, BlockShape.Paragraph, FlowMark.None) { Look = IsDocument ? new() : null };
        open.Push(new(root, outermost));
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Current.Next() is { } node)
                Visit(node);
            else
                Leave(open.Pop());
        }

        EndBlock(outermost);
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
            block.Add(text.Data, index, Current.Context.KeepsSpace, Current.Context.Look?.Appearance);
    }

    private void Enter(IElement element)
    {
        var name = element.LocalName;
        var context = Current.Context.Within(element, sheet);

        if (IsDocument)
            TakeNotes(element);

        // In the view of one side of the changes the other is not there.
        var isLeftOut = IsDocument && (HtmlParts.IsMarkOfNote(element) || IsLeftOut(context));
        if (isLeftOut || HtmlElements.HasNoText(name))
        {
            if (!isLeftOut && !context.IsHidden && HtmlFormFields.TextOf(element) is { Length: > 0 } shown)
                block.AddField(shown, textNodes, context.Look?.Appearance);

            textNodes += CountTextNodes(element);
            return;
        }

        if (name is "br")
            block.BreakLine();

        if (HtmlElements.IsBlock(name) || context.Mark != Current.Context.Mark || context.Part != Current.Context.Part)
        {
            // What was written may have used up the label of an item.
            EndBlock(Current.Context);
            context = Current.Context.Within(element, sheet);
        }

        if (name is "ol" && HtmlLabels.Number(element, "start") is { } first)
            context = context with { NextNumber = first };

        if (name is "li")
        {
            var label = HtmlLabels.Next(element, OpenList(), IsDocument ? context.ItemLabel : null);
            context = context with { Shape = BlockShape.ListItem(Math.Max(context.ListLevel, 1), label), ItemLabel = label };
        }

        var structure = context.InData ? StructureOf(name) : null;
        if (name is "table" && !context.InData && !context.IsHidden && HtmlTables.HoldsData(element, IsDocument))
            (context, structure) = (context with { InData = true }, FlowKind.BeginTable);

        if (structure is { } kind && !context.IsHidden)
            Items.Add(new(kind) { QuoteDepth = context.QuoteDepth, Part = context.Part });

        open.Push(new(element, context) { IsStructure = structure is not null && !context.IsHidden });
    }

    private void Leave(OpenElement element)
    {
        if (element.Node is not IElement { LocalName: var name })
            return;

        if (HtmlElements.IsBlock(name) || (open.Count > 0 && Current.Context.Mark != element.Context.Mark))
            EndBlock(element.Context);

        if (element.IsStructure)
            Items.Add(new(FlowKind.End) { Part = element.Context.Part });
    }

    // What is read of elements whose text is not: rules of style, and what a program would fetch or run. Nobody walks through the head of a page but here.
    private void TakeNotes(IElement element)
    {
        if (element.LocalName is "head")
        {
            foreach (var child in element.Children)
                TakeNotes(child);
        }

        if (element.LocalName is "style")
            sheet.Add(element.TextContent);

        Facts.Take(element);
    }

    private bool IsLeftOut(HtmlContext context) => context.Look?.Revision switch
    {
        TextRevision.Deleted => options.View is DocumentView.Final,
        TextRevision.Inserted => options.View is DocumentView.Original,
        _ => false,
    };

    private static FlowKind? StructureOf(string name) => name switch
    {
        "tr" => FlowKind.BeginRow,
        "td" or "th" => FlowKind.BeginCell,
        _ => null,
    };

    private OpenElement? OpenList()
    {
        foreach (var element in open)
        {
            if (element.Node is IElement { LocalName: "ol" or "ul" or "menu" or "dir" })
                return element;
        }

        return null;
    }

    private void EndBlock(HtmlContext context)
    {
        if (block.IsEmpty)
            return;

        foreach (var runs in block.Take())
        {
            var shape = context.IsContents ? BlockShape.ContentsEntry(Math.Max(context.Shape.Level, 1), context.Shape.Label) : context.Shape;
            Items.Add(new(FlowKind.Block) { Shape = shape, Runs = runs, QuoteDepth = context.QuoteDepth, Mark = context.Mark, Part = context.Part });

            // The label of an item stands before its first paragraph only.
            if (context.Shape is { Kind: NodeKind.ListItem, Label: not null } item)
                context = context with { Shape = BlockShape.ListItem(item.Level + 1, null) };
            else if (context.Shape is { Kind: NodeKind.Heading, Label: not null } heading)
                context = context with { Shape = BlockShape.Heading(heading.Level) };
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
