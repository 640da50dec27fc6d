using ContractLint.Semantics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes a document as it was read: headings, numbered clauses, paragraphs, lists, tables, and what stands beside the body.</summary>
/// <remarks>Every character of a block is written once and in order. No file is deep enough to exhaust the stack: nodes wait on one of our own.</remarks>
internal sealed class DocumentPane(HtmlWriter html, SemanticModel model, HighlightedText text, ShownText shown, int headingLevel, Language language)
{
    // Browsers give up on nesting long before a hostile file does.
    private const int DeepestTable = 6;

    private readonly Stack<int> outline = new();
    private bool isInList;
    private bool hasGap;
    private int tables;
    private bool isBeside;
    private int? page;

    private DocumentTree Tree => model.Tree;

    public void Write()
    {
        var pending = new Stack<(Node Node, bool IsEnd)>([(Tree.Root, false)]);
        while (pending.TryPop(out var entry))
        {
            if (entry.IsEnd)
            {
                End(entry.Node);
            }
            else if (entry.Node.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem)
            {
                WriteBlock(entry.Node);
            }
            else if (Begin(entry.Node))
            {
                pending.Push((entry.Node, true));
                for (var i = entry.Node.Children.Length - 1; i >= 0; i--)
                    pending.Push((entry.Node.Children[i], false));
            }
        }

        LeaveList();
        if (text.HasRest || hasGap)
            WriteEnd();
    }

    // Whether the children are to be written.
    private bool Begin(Node node)
    {
        if (node.Kind is NodeKind.Clause or NodeKind.Document || (node.Kind is NodeKind.Part && node.Part is PartKind.Body))
            return true;

        if (node.Kind is not NodeKind.Cell && !shown.Within(node.Span).Any())
        {
            hasGap |= !node.Span.IsEmpty;
            return false;
        }

        LeaveList();
        switch (node.Kind)
        {
            case NodeKind.Part:
                WriteGap();
                isBeside = true;
                var name = HtmlWords.Of(node.Part).Say(language);
                html.Open("div", ("class", $"part {NameOf(node.Part)}"), ("role", "group"), ("aria-label", name), ("data-name", name));
                html.Line();
                break;
            case NodeKind.Table when ++tables <= DeepestTable:
                WriteGap();
                WritePage(node);
                html.Open("div", ("class", "table"), ("role", "group"), ("tabindex", "0"), ("aria-label", HtmlWords.Table.Say(language)));
                html.Open("table");
                html.Line();
                break;
            case NodeKind.Row when tables <= DeepestTable:
                html.Open("tr");
                break;
            case NodeKind.Cell when tables <= DeepestTable:
                html.Open("td");
                break;
        }

        return true;
    }

    private void End(Node node)
    {
        if (node.Kind is NodeKind.Clause or NodeKind.Document)
            return;

        LeaveList();
        switch (node.Kind)
        {
            case NodeKind.Part when node.Part is not PartKind.Body:
                isBeside = false;
                html.CloseLine();
                break;
            case NodeKind.Table:
                if (tables-- <= DeepestTable)
                {
                    html.Close();
                    html.CloseLine();
                }

                break;
            case NodeKind.Row when tables <= DeepestTable:
                html.CloseLine();
                break;
            case NodeKind.Cell when tables <= DeepestTable:
                html.Close();
                break;
        }
    }

    private void WriteBlock(Node block)
    {
        var pieces = shown.Within(block.Span).ToList();
        if (pieces.Count == 0)
        {
            hasGap |= !block.Span.IsEmpty;
            return;
        }

        if (block.Kind is not NodeKind.ListItem)
            LeaveList();
        if (tables == 0)
        {
            WriteGap();
            WritePage(block);
        }

        if (block.Kind is NodeKind.ListItem && !isInList)
        {
            isInList = true;
            html.Open("ul");
            html.Line();
        }

        html.Open(TagOf(block), ("class", ClassOf(block)), ("lang", OtherLanguageOf(block)));
        var end = block.Span.Start;
        foreach (var piece in pieces)
        {
            WriteCut(piece.Start > end);
            WriteText(block, piece);
            end = piece.End;
        }

        WriteCut(end < block.Span.End);
        html.CloseLine();
    }

    private void WriteText(Node block, TextSpan piece)
    {
        var label = block.LabelSpan;
        if (label.IsEmpty || !piece.Contains(label))
        {
            text.Write(piece);
            return;
        }

        text.Write(TextSpan.FromBounds(piece.Start, label.Start));
        html.Open("span", ("class", "label"));
        text.Write(label);
        html.Close();
        text.Write(TextSpan.FromBounds(label.End, piece.End));
    }

    private void WriteCut(bool isCut)
    {
        if (isCut)
        {
            html.Open("span", ("class", "cut"), ("data-sign", "[…]"));
            html.Close();
        }
    }

    private void WriteGap()
    {
        if (!hasGap || tables > 0)
            return;

        LeaveList();
        hasGap = false;
        WriteRule("gap", HtmlWords.NotShown.Say(language));
    }

    // Headers and notes stand together at the end, whatever pages they come from.
    private void WritePage(Node node)
    {
        if (isBeside || Tree.PageCount is null || node.Span.IsEmpty || Tree.LocationOf(node.Span).Page is not { } number || number == page)
            return;

        LeaveList();
        page = number;
        WriteRule("page", HtmlWords.Page.Say(language, ("n", ReportWords.Number(number))));
    }

    private void WriteRule(string kind, string name)
    {
        html.Open("div", ("class", kind), ("role", "separator"), ("aria-label", name), ("data-name", name));
        html.CloseLine();
    }

    private void WriteEnd()
    {
        WriteGap();
        html.Open("p");
        text.WriteRest();
        html.CloseLine();
    }

    private void LeaveList()
    {
        if (isInList)
            html.CloseLine();
        isInList = false;
    }

    private string TagOf(Node block) => block.Kind switch
    {
        NodeKind.Heading => $"h{ReportWords.Number(Math.Min(6, headingLevel + Enter(Math.Max(1, block.Level))))}",
        NodeKind.ListItem => "li",
        _ => "p",
    };

    // A heading stands one level below the heading that holds it, whatever numbers the file gives: a reader by ear finds no level missing.
    private int Enter(int level)
    {
        while (outline.TryPeek(out var above) && above >= level)
            outline.Pop();
        outline.Push(level);
        return outline.Count - 1;
    }

    private static string? ClassOf(Node block) => block.Kind switch
    {
        NodeKind.Heading => $"level{ReportWords.Number(Math.Clamp(block.Level, 1, 6))}",
        NodeKind.ListItem when block.Level > 1 => $"level{ReportWords.Number(Math.Min(block.Level, 6))}",
        NodeKind.Paragraph when block.Label is not null => "numbered",
        _ => null,
    };

    // A French annex of an English contract is read aloud in French.
    private string? OtherLanguageOf(Node block)
    {
        var first = model.SentencesIn(block.Span).FirstOrDefault();
        return first is null || first.Language == model.Language ? null : MachineWords.Of(first.Language);
    }

    private static string NameOf(PartKind part) => part switch
    {
        PartKind.Header => "header",
        PartKind.Footer => "footer",
        PartKind.Note => "note",
        PartKind.Comment => "comment",
        PartKind.Description => "description",
        PartKind.TextBox => "text-box",
        PartKind.QuotedMail => "quoted-mail",
        PartKind.EarlierMail => "earlier-mail",
        PartKind.Subject => "subject",
        PartKind.Garbled => "garbled",
        PartKind.Signature => "signature",
        _ => "body",
    };
}
