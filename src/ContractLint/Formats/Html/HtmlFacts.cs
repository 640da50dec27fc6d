using AngleSharp.Dom;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.Html;

/// <summary>Gathers what a page holds beside its text: its title, its author, what a browser would run or fetch.</summary>
internal sealed class HtmlFacts
{
    private static readonly LocalizedText Script = new("a script", "un script");
    private static readonly LocalizedText Picture = new("a picture", "une image");
    private static readonly LocalizedText Page = new("another page", "une autre page");
    private static readonly LocalizedText StyleSheet = new("a style sheet", "une feuille de style");
    private static readonly LocalizedText Title = new("the title", "le titre");
    private static readonly LocalizedText Author = new("the author", "l’auteur");

    // A page may hold thousands of pictures: the first ones tell.
    private const int MostFacts = 500;

    public List<DocumentFact> All { get; } = [];

    public void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "script":
                Add(DocumentFactKind.ActiveContent, Script, element.GetAttribute("src") ?? "");
                break;
            case "object" or "embed" or "applet":
                Add(DocumentFactKind.ActiveContent, Script, element.GetAttribute("data") ?? element.GetAttribute("src") ?? "");
                break;
            case "img" or "input" or "video" or "audio" or "source":
                Fetched(Picture, element.GetAttribute("src"));
                break;
            case "iframe" or "frame":
                Fetched(Page, element.GetAttribute("src"));
                break;
            case "link" when element.GetAttribute("rel") is "stylesheet" or "import":
                Fetched(StyleSheet, element.GetAttribute("href"));
                break;
            case "title":
                Told(DocumentFactKind.Title, Title, element.TextContent);
                break;
            case "meta" when "author".Equals(element.GetAttribute("name"), StringComparison.OrdinalIgnoreCase):
                Told(DocumentFactKind.Author, Author, element.GetAttribute("content"));
                break;
        }
    }

    // What is on the web, or anywhere else; pictures beside the page come with it.
    private void Fetched(LocalizedText what, string? address)
    {
        if (address is not null && FileFacts.IsRemote(address))
            Add(DocumentFactKind.ExternalContent, what, address);
    }

    private void Told(DocumentFactKind kind, LocalizedText what, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            Add(kind, what, value.Trim());
    }

    private void Add(DocumentFactKind kind, LocalizedText what, string value)
    {
        if (All.Count < MostFacts)
            All.Add(FileFacts.Property(kind, what.En, what.Fr, value));
    }
}
