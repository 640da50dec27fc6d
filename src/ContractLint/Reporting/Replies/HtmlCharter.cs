using System.Text;
using ContractLint.Replies;
using ContractLint.Reporting.Html;

namespace ContractLint.Reporting.Replies;

/// <summary>A charter as one page that needs nothing else: no script, no font, no network. Reads well on a telephone and on paper.</summary>
public static class HtmlCharter
{
    private const string Style = """
        :root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6470; --line: #d9d5cc; --page: #fdfcf9; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e9e6df; --soft: #a9b0b8; --line: #3c424a; --page: #171b20; } }
        body { max-width: 42rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
        h1 { margin: 0 0 1rem; font-size: 1.9rem; line-height: 1.25; }
        h2 { margin: 2.4rem 0 .8rem; padding-top: 1.2rem; border-top: 1px solid var(--line); font-size: 1.25rem; }
        ul { margin: 0; padding: 0; list-style: none; }
        li { margin: 0 0 .9rem; }
        strong { display: block; font-weight: 600; }
        .why { color: var(--soft); }
        .closing { margin-top: 2.4rem; }
        .signature { font-style: italic; }
        a { color: inherit; overflow-wrap: anywhere; }
        @media print { body { padding: 0; font-size: 11pt; } li { break-inside: avoid; } }
        """;

    /// <summary>The page; lines end with a line feed.</summary>
    public static string Write(Charter charter)
    {
        var output = new StringBuilder();
        var html = new HtmlWriter(output);
        output.Append("<!DOCTYPE html>\n");
        html.Open("html", ("lang", MachineWords.Of(charter.Language)));
        html.Open("head");
        html.Line();
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Element("title", charter.Title);
        html.Open("style");
        output.Append('\n').Append(Style).Append('\n');
        html.CloseLine();
        html.CloseLine();
        html.Open("body");
        html.Open("main");
        html.Line();
        html.Element("h1", charter.Title);
        html.Line();
        html.Element("p", charter.Opening);
        html.Line();
        foreach (var section in charter.Sections)
            Write(section, html);
        html.Element("p", charter.Closing, ("class", "closing"));
        html.Line();
        if (charter.Signature is { } signature)
            html.Element("p", VisibleText.Of(signature), ("class", "signature"));
        html.Line();
        html.CloseLine();
        html.CloseLine();
        html.CloseLine();
        return output.ToString();
    }

    private static void Write(CharterSection section, HtmlWriter html)
    {
        html.Element("h2", section.Title);
        html.Line();
        html.Open("ul");
        html.Line();
        foreach (var item in section.Items)
        {
            html.Open("li");
            html.Open("strong");
            html.Text(VisibleText.Of(item.Statement));
            if (item.Link is { } link)
            {
                html.Text(" ");
                html.Element("a", link, ("href", link));
            }

            html.Close();
            if (item.Why.Length > 0)
                html.Element("span", item.Why, ("class", "why"));
            html.CloseLine();
        }

        html.CloseLine();
    }
}
