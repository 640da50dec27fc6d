using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ContractLint.Tests.Reporting.Html;

/// <summary>A page as a browser would take it apart, as far as tests look: the text of the document pane, and which of it is marked for whom.</summary>
internal sealed partial class RenderedPage
{
    private readonly StringBuilder text = new();
    private readonly Dictionary<string, StringBuilder> marks = new(StringComparer.Ordinal);

    public RenderedPage(string html)
    {
        Html = html;
        var depth = 0;
        string[] marked = [];
        foreach (Match token in Token().Matches(html))
        {
            var isTag = token.Value[0] is '<';
            if (isTag && token.Groups["name"].Value is "div")
            {
                if (depth > 0 || token.Value.Contains("class=\"text\"", StringComparison.Ordinal))
                    depth += token.Value[1] is '/' ? -1 : 1;
            }
            else if (isTag && token.Groups["name"].Value is "mark")
            {
                var link = For().Match(token.Value);
                marked = link.Success ? link.Groups[1].Value.Split(' ') : [];
            }
            else if (!isTag && depth > 0)
            {
                // Line feeds between tags are the layout of the file; those inside a block are compared elsewhere.
                var shown = WebUtility.HtmlDecode(token.Value).Replace("\n", "", StringComparison.Ordinal);
                text.Append(shown);
                foreach (var id in marked)
                    (marks.TryGetValue(id, out var words) ? words : marks[id] = new()).Append(shown);
            }
        }
    }

    public string Html { get; }

    /// <summary>The text of the document pane, tags stripped.</summary>
    public string Text => text.ToString();

    public IEnumerable<string> Tags => Token().Matches(Html).Select(token => token.Groups["name"].Value).Where(name => name.Length > 0);

    /// <summary>The values of an attribute, in order.</summary>
    public IEnumerable<string> Values(string attribute) =>
        Regex.Matches(Html, $" {attribute}=\"([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    public string MarkedFor(string id) => marks.TryGetValue(id, out var words) ? words.ToString() : "";

    [GeneratedRegex("<!?/?(?<name>[a-zA-Z0-9]+)[^>]*>|[^<]+")]
    private static partial Regex Token();

    [GeneratedRegex("data-for=\"([^\"]*)\"")]
    private static partial Regex For();
}
