using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ContractLint.Tests.Formats.Email;

/// <summary>The text nodes of a page in document order, found without the reader under test.</summary>
internal static class TextNodes
{
    public static List<string> Of(string html)
    {
        var texts = new List<string>();
        Visit(new HtmlParser().ParseDocument(html), texts);
        return texts;
    }

    private static void Visit(INode node, List<string> texts)
    {
        if (node is IText text)
            texts.Add(text.Data);

        foreach (var child in node.ChildNodes)
            Visit(child, texts);
    }
}
