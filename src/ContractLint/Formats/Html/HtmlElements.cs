namespace ContractLint.Formats.Html;

/// <summary>What the elements of HTML do to the text they hold; names in lower case.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> WithoutText = new(
        ["head", "script", "style", "template", "title", "meta", "link", "base", "img", "svg", "math", "object", "embed", "iframe", "frame", "audio", "video", "canvas", "map", "area", "input", "textarea", "select", "datalist",
         "noembed", "noframes", "param", "source", "track", "wbr"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Blocks = new(
        ["address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
         "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
         "ul", "xmp"],
        StringComparer.Ordinal);

    // Elements that must be closed: what piles up where they are not.
    private static readonly HashSet<string> Closed = new(
        ["a", "abbr", "article", "b", "big", "blockquote", "center", "cite", "code", "div", "em", "fieldset", "font", "form", "i", "label", "nobr", "ol", "q", "s", "section", "small", "span", "strike", "strong", "sub",
         "sup", "table", "tt", "u", "ul"],
        StringComparer.Ordinal);

    public static bool HasNoText(string name) => WithoutText.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool MustBeClosed(string name) => Closed.Contains(name);

    /// <summary>From 1 to 6; 0 for what is no heading.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
