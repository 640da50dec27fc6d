using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes the page around the documents: head, table of the run, closing line.</summary>
internal sealed class HtmlPage(HtmlWriter html, ReportOptions options)
{
    private Language Language => options.Language;

    /// <summary>The page of a run of one document.</summary>
    public void WriteOne(DocumentContents contents, HtmlLimits limits)
    {
        var hasText = contents.Report.HasText;
        Begin(VisibleText.Of(contents.Report.Name), hasText
            ? [($"{contents.Id}-points", HtmlWords.SkipToPoints), ($"{contents.Id}-text", HtmlWords.SkipToDocument)]
            : [($"{contents.Id}-points", HtmlWords.SkipToPoints)]);
        new DocumentSection(html, options, contents, limits, level: 1).Write(hasText);
        End(contents.Findings.Count > 0);
    }

    /// <summary>The page of a run of several; <paramref name="limit"/> is how many are detailed where that is not all.</summary>
    public void WriteSeveral(IReadOnlyList<HtmlEntry> entries, int? limit)
    {
        var title = entries.Count == 1 ? VisibleText.Of(entries[0].Name) : ReportWords.Documents.Say(Language, ("n", ReportWords.Number(entries.Count)));
        Begin(title, [("list", HtmlWords.SkipToContent)]);
        html.Open("header", ("class", "opening several"));
        html.Element("h1", title);
        WriteVerdicts(entries);
        html.CloseLine();
        WriteTable(entries);
        if (entries.Any(entry => entry.Details is null && entry.Verdict is not null))
            html.Element("p", HtmlWords.ListedOnly.Say(Language), ("class", "notice"));
        if (limit is { } number)
            html.Element("p", HtmlWords.DetailsOfFirst.Say(Language, ("n", ReportWords.Number(number))), ("class", "notice"));
        html.Line();

        foreach (var entry in entries)
        {
            if (entry.Details is not { } details)
                continue;

            html.Raw(details);
            html.Open("p", ("class", "back"));
            html.Element("a", HtmlWords.ToTheList.Say(Language), ("href", "#list"));
            html.CloseLine();
        }

        End(entries.Any(entry => entry.Details is not null));
    }

    private void WriteVerdicts(IReadOnlyList<HtmlEntry> entries)
    {
        html.Open("ul", ("class", "counts"));
        foreach (var group in entries.GroupBy(entry => entry.Verdict))
        {
            html.Open("li", ("class", NameOf(group.Key)));
            html.Element("span", HtmlWords.SignOf(group.Key), ("class", "sign"), ("aria-hidden", "true"));
            html.Text($"{WordOf(group.Key)} ");
            html.Element("strong", ReportWords.Number(group.Count()));
            html.Close();
        }

        html.CloseLine();
    }

    private void WriteTable(IReadOnlyList<HtmlEntry> entries)
    {
        html.Open("div", ("class", "list"), ("id", "list"), ("tabindex", "-1"));
        html.Open("table");
        html.Line();
        html.Open("thead");
        html.Open("tr");
        foreach (var column in (LocalizedText[])[HtmlWords.Verdict, HtmlWords.Document, HtmlWords.Points, HtmlWords.Read])
            html.Element("th", column.Say(Language), ("scope", "col"));
        html.Close();
        html.CloseLine();
        html.Open("tbody");
        html.Line();
        foreach (var entry in entries)
            WriteLine(entry);
        html.Close();
        html.Close();
        html.CloseLine();
    }

    private void WriteLine(HtmlEntry entry)
    {
        html.Open("tr", ("class", NameOf(entry.Verdict)));
        html.Open("td", ("class", "verdict"));
        html.Element("span", HtmlWords.SignOf(entry.Verdict), ("class", "sign"), ("aria-hidden", "true"));
        html.Text(WordOf(entry.Verdict));
        html.Close();
        html.Open("th", ("scope", "row"));
        html.Open(entry.Details is null ? "span" : "a", ("href", entry.Details is null ? null : $"#{entry.Id}"));
        html.FileName(entry.Name);
        html.Close();
        html.Close();
        html.Element("td", VisibleText.Of(entry.Counts));
        html.Element("td", entry.PercentRead is { } percent ? HtmlWords.Percent.Say(Language, ("n", ReportWords.Number(percent))) : "–", ("class", "read"));
        html.CloseLine();
    }

    private string WordOf(Verdict? verdict) => (verdict is { } known ? ReportWords.Of(known) : ReportWords.NotRead).Say(Language);

    private static string NameOf(Verdict? verdict) => verdict is { } known ? MachineWords.Of(known) : "unread";

    private void Begin(string title, (string Id, LocalizedText Words)[] skips)
    {
        html.Raw("<!DOCTYPE html>\n");
        html.Open("html", ("lang", MachineWords.Of(Language)));
        html.Open("head");
        html.Line();
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlResources.SecurityPolicy));
        html.Void("meta", ("name", "generator"), ("content", $"ContractLint {ToolVersion.Text}"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", HtmlWords.ReportOn.Say(Language, ("name", title)));
        html.Line();
        html.Open("style");
        html.Raw(HtmlResources.Style);
        html.CloseLine();
        html.CloseLine();
        html.Open("body");
        html.Line();
        foreach (var (id, words) in skips)
        {
            html.Element("a", words.Say(Language), ("class", "skip"), ("href", $"#{id}"));
            html.Line();
        }

        html.Open("main");
        html.Line();
    }

    private void End(bool hasPoints)
    {
        html.CloseLine();
        html.Open("footer");
        html.Line();
        if (hasPoints)
            WriteKeys();
        html.Element("p", ReportWords.Closing.Say(Language), ("class", "closing"));
        html.Element("p", HtmlWords.MadeWith.Say(Language, ("version", ToolVersion.Text)), ("class", "made-with"));
        html.CloseLine();
        html.Element("p", "", ("class", "said"), ("role", "status"), ("data-copied", HtmlWords.Copied.Say(Language)), ("data-failed", HtmlWords.CopyFailed.Say(Language)));
        html.Line();
        html.Open("script");
        html.Raw(HtmlResources.Script);
        html.CloseLine();
        html.Close();
        html.CloseLine();
    }

    // Keys need the script, which shows them.
    private void WriteKeys()
    {
        html.Open("p", ("class", "keys"), ("hidden", ""));
        html.Text(HtmlWords.Keyboard.Say(Language));
        foreach (var (key, words) in ((string, LocalizedText)[])[("n", HtmlWords.NextPoint), ("p", HtmlWords.PreviousPoint), ("t", HtmlWords.ToTheText)])
        {
            html.Text(" ");
            html.Element("kbd", key);
            html.Text(" ");
            html.Element("span", words.Say(Language));
        }

        html.CloseLine();
    }
}
