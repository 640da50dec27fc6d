using AngleSharp.Dom;
using ContractLint.Syntax;

namespace ContractLint.Formats.Html;

/// <summary>What an element hands on to those under it.</summary>
internal sealed record HtmlContext(int QuoteDepth, int ListLevel, BlockShape Shape, FlowMark Mark)
{
    public bool IsHidden { get; init; }

    public bool HasNoSize { get; init; }

    public bool KeepsSpace { get; init; }

    /// <summary>Inside a table whose rows and cells are structure; tables in its cells only place things.</summary>
    public bool InData { get; init; }

    public int NextNumber { get; init; } = 1;

    /// <summary>The label of the item that the element stands in, whatever of it is written already.</summary>
    public string? ItemLabel { get; init; }

    /// <summary>The part of the document the element stands in, where it is not the text itself.</summary>
    public PartKind? Part { get; init; }

    /// <summary>Whether the text is the entries of a table of contents.</summary>
    public bool IsContents { get; init; }

    /// <summary>How text looks, where the page is a document.</summary>
    public HtmlLook? Look { get; init; }

    public HtmlContext Within(IElement element, HtmlStyleSheet sheet)
    {
        if (Look is not null)
            return WithinDocument(element, Look.Within(element, sheet));

        var noSize = HtmlStyle.HasNoSize(element) ?? HasNoSize;
        return this with
        {
            QuoteDepth = QuoteDepth + (IsQuote(element) ? 1 : 0),
            ListLevel = ListLevel + (element.LocalName is "ol" or "ul" or "menu" or "dir" ? 1 : 0),
            Shape = ShapeOf(element),
            Mark = MarkOf(element) is var mark and not FlowMark.None ? mark : Mark,
            HasNoSize = noSize,
            IsHidden = (IsHidden && !HasNoSize) || HtmlStyle.IsHidden(element) || noSize,
            KeepsSpace = KeepsSpace || element.LocalName is "pre" or "listing" or "xmp",
            NextNumber = 1,
        };
    }

    // A document quotes nobody, signs nothing and hides nothing from whoever reads its text.
    private HtmlContext WithinDocument(IElement element, HtmlLook look) => this with
    {
        ListLevel = ListLevel + (element.LocalName is "ol" or "ul" or "menu" or "dir" ? 1 : 0),
        Shape = ShapeOf(element),
        KeepsSpace = KeepsSpace || element.LocalName is "pre" or "listing" or "xmp",
        NextNumber = 1,
        Part = HtmlParts.Of(element) ?? Part,
        IsContents = IsContents || HtmlParts.IsContents(element),
        Look = look,
    };

    // A heading inside of an item has the number of the item.
    private BlockShape ShapeOf(IElement element) =>
        HtmlElements.HeadingLevel(element.LocalName) is > 0 and var level ? BlockShape.Heading(level, Shape is { Kind: NodeKind.ListItem, Label: not (FlowShapes.Bullet or "") } ? Shape.Label : null)
        : element.LocalName is "td" or "th" or "blockquote" ? BlockShape.Paragraph
        : Shape;

    // "Indent more" of web mails is a blockquote without a border: it quotes nobody.
    private static bool IsQuote(IElement element)
    {
        if (element.LocalName is not "blockquote")
            return false;

        return element.GetAttribute("type") is "cite" || element.HasAttribute("cite") || HtmlStyle.HasClass(element, "quote") || HtmlStyle.HasVisibleBorder(element);
    }

    private static FlowMark MarkOf(IElement element) => element.Id switch
    {
        "divRplyFwdMsg" => FlowMark.ReplyHeader,
        "Signature" or "ms-outlook-mobile-signature" => FlowMark.Signature,
        _ when HtmlStyle.HasClass(element, "gmail_signature") || HtmlStyle.HasClass(element, "moz-signature") => FlowMark.Signature,
        _ => FlowMark.None,
    };
}
