using ContractLint.Diagnostics;
using ContractLint.Replies;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes one document: the answer first, then its text beside the points, then what is fine, what could not be read and how it was checked.</summary>
internal sealed class DocumentSection(HtmlWriter html, ReportOptions options, DocumentContents contents, HtmlLimits limits, int level)
{
    // More lines than that push the document out of sight.
    private const int LongestGlance = 8;

    private readonly LintReport report = contents.Report;
    private readonly string id = contents.Id;

    private Language Language => options.Language;

    private bool HasAnswer => report.HasText && ReplyComposer.HasAnswer(report);

    /// <summary>Writes the document; <paramref name="withText"/> also with its text.</summary>
    public void Write(bool withText)
    {
        html.Open("article", ("class", "document"), ("id", id), ("aria-labelledby", $"{id}-name"));
        html.Line();
        WriteOpening(withText);
        html.Open("div", ("class", withText ? "panes" : "panes without-text"));
        html.Line();
        if (withText)
            WriteText();
        html.Open("div", ("class", "findings"), ("id", $"{id}-points"), ("tabindex", "-1"));
        html.Line();
        if (report.HasText || contents.Findings.Count > 0)
            WriteFindings();
        if (HasAnswer)
            new ReplySection(html, Language, id, Tag(1)).Write(report);
        WritePositives(withText);
        WriteTroubles();
        WriteSettings();
        html.CloseLine();
        html.CloseLine();
        html.CloseLine();
    }

    private void WriteOpening(bool withText)
    {
        html.Open("header", ("class", $"opening {(report.HasText ? MachineWords.Of(report.Verdict) : "unread")}"));
        html.Line();
        html.Open("div", ("class", "answer"));
        html.Line();
        html.Open(Tag(0), ("id", $"{id}-name"));
        html.FileName(report.Name);
        html.CloseLine();
        if (report.HasText)
            html.Element("p", Facts(), ("class", "facts"));
        html.Open("p", ("class", "verdict"));
        html.Element("span", HtmlWords.SignOf(report.HasText ? report.Verdict : null), ("class", "sign"), ("aria-hidden", "true"));
        html.Element("strong", (report.HasText ? ReportWords.Of(report.Verdict) : ReportWords.NotRead).Say(Language));
        html.CloseLine();
        html.Element("p", (report.ReasonNotRead() ?? ReportWords.Explain(report.Verdict)).Say(Language), ("class", "explanation"));
        html.Line();
        WriteCounts();
        if (HasAnswer)
            WriteLinkToReply();
        html.CloseLine();
        if (withText)
            WriteSummary();
        html.CloseLine();
    }

    private void WriteCounts()
    {
        if (contents.Counts.Count == 0)
            return;

        html.Open("ul", ("class", "counts"));
        foreach (var (severity, words) in contents.Counts)
            html.Element("li", words, ("class", MachineWords.Of(severity)));
        html.CloseLine();
    }

    private void WriteLinkToReply()
    {
        html.Open("p", ("class", "to-draft"));
        html.Element("a", HtmlWords.DraftReply.Say(Language), ("href", $"#{id}-draft"));
        html.CloseLine();
    }

    // A glance at all points before the first is read; on paper the points stand after the document.
    private void WriteSummary()
    {
        if (contents.Findings.Count == 0)
            return;

        html.Open("nav", ("class", contents.Findings.Count > LongestGlance ? "summary long" : "summary"), ("aria-label", $"{HtmlWords.Points.Say(Language)}, {VisibleText.Of(report.Name)}"));
        html.Open("ol");
        html.Line();
        foreach (var (finding, link) in contents.Findings)
        {
            html.Open("li", ("class", link.Kind));
            html.Element("span", link.Number, ("class", "number"));
            html.Element("span", ReportWords.Of(finding.Severity).Say(Language), ("class", "severity"));
            html.Element("a", VisibleText.Of(finding.Descriptor.Title.Say(Language)), ("class", "to-point"), ("href", $"#{link.Target}"));
            html.Element("span", ReportWords.Place(report.Model.Tree.LocationOf(finding.Trigger), Language));
            html.CloseLine();
        }

        html.Close();
        html.CloseLine();
    }

    private string Facts()
    {
        var facts = ReportWords.Of(report.Model.Kind.Kind).Say(Language) + ", " + ReportWords.Of(report.Model.Language).Say(Language);
        return report.Model.Tree.PageCount is > 0 and var pages ? facts + ", " + ReportWords.Pages(pages, Language) : facts;
    }

    private void WriteText()
    {
        html.Open("section", ("class", "paper"), ("id", $"{id}-text"), ("aria-labelledby", $"{id}-text-title {id}-name"), ("tabindex", "-1"));
        html.Element(Tag(1), HtmlWords.TheDocument.Say(Language), ("id", $"{id}-text-title"));
        html.Line();

        var tree = report.Model.Tree;
        var shown = ShownText.Of(tree.Text, contents.Highlights.Select(highlight => highlight.Span), limits.Text);
        if (!shown.IsWhole)
            html.Element("p", HtmlWords.OnlyPassages.Say(Language), ("class", "notice"));
        html.Open("div", ("class", "text"), ("lang", MachineWords.Of(report.Model.Language)));
        html.Line();
        var text = new HighlightedText(html, tree.Text, contents.Highlights, keepsBreaks: !tree.IsVerbatim);
        new DocumentPane(html, report.Model, text, shown, level + 2, Language).Write();
        html.Close();
        html.CloseLine();
    }

    private void WriteFindings()
    {
        html.Open("section", ("aria-labelledby", $"{id}-points-title {id}-name"));
        html.Element(Tag(1), HtmlWords.Points.Say(Language), ("id", $"{id}-points-title"));
        html.Line();
        if (contents.Findings.Count == 0)
            html.Element("p", (contents.IsReadInPart ? HtmlWords.NoPointsInPart : HtmlWords.NoPoints).Say(Language), ("class", "none"));

        var card = new FindingCard(html, options, report.Model.Tree, Tag(2));
        foreach (var (finding, link) in contents.Findings)
            card.Write(finding, link);
        if (contents.LeftOut > 0)
            html.Element("p", HtmlWords.MorePoints.Say(Language, ("n", ReportWords.Number(contents.LeftOut))), ("class", "notice"));
        html.CloseLine();
    }

    private void WritePositives(bool withText)
    {
        if (contents.Positives.Count == 0)
            return;

        BeginList("fine", ReportWords.WhatIsFine);
        foreach (var (fact, link) in contents.Positives)
        {
            html.Open("li", ("id", link.Target), ("tabindex", "-1"));
            html.Text(VisibleText.Of(fact.Text.Say(Language)));
            if (!fact.Span.IsEmpty && withText)
            {
                html.Text(" ");
                html.Element("a", ReportWords.Place(report.Model.Tree.LocationOf(fact.Span), Language), ("class", "to-place"), ("href", $"#{link.Anchor}"));
            }

            html.CloseLine();
        }

        EndList();
    }

    private void WriteTroubles()
    {
        if (contents.Troubles.Count == 0 && !contents.IsReadInPart)
            return;

        BeginList("unread", ReportWords.WhatWasNotRead);
        if (contents.IsReadInPart)
            html.Element("li", ReadingExtent.Of(report).Say(Language));
        foreach (var trouble in contents.Troubles)
        {
            html.Element("li", VisibleText.Of($"{trouble.MessageIn(Language)} {trouble.AdviceIn(Language)}"));
            html.Line();
        }

        EndList();
    }

    private void BeginList(string kind, LocalizedText title)
    {
        html.Open("section", ("class", kind), ("aria-labelledby", $"{id}-{kind} {id}-name"));
        html.Element(Tag(1), title.Say(Language), ("id", $"{id}-{kind}"));
        html.Open("ul");
        html.Line();
    }

    private void EndList()
    {
        html.Close();
        html.CloseLine();
    }

    private void WriteSettings()
    {
        html.Open("section", ("class", "settings"), ("aria-labelledby", $"{id}-settings {id}-name"));
        html.Element(Tag(1), HtmlWords.Settings.Say(Language), ("id", $"{id}-settings"));
        html.Open("dl");
        html.Line();
        if (options.Profile is { } profile)
            WriteSetting(HtmlWords.ProfileUsed, ProfileNames.Of(profile));
        if (report.HasText)
        {
            WriteSetting(HtmlWords.KindUsed, HtmlWords.SayKind(report.Model, Language));
            WriteSetting(HtmlWords.LanguageUsed, HtmlWords.SayLanguage(report.Model, Language));
        }

        WriteSetting(HtmlWords.WhatWasRead, ExtentWords.Of(ReadingExtent.Of(report), Language));
        WriteSetting(HtmlWords.SideUsed, HtmlWords.SaySide(report.Model, Language));
        html.Close();
        html.CloseLine();
    }

    private void WriteSetting(LocalizedText name, string value)
    {
        html.Element("dt", name.Say(Language));
        html.Element("dd", value);
        html.Line();
    }

    private string Tag(int below) => $"h{ReportWords.Number(level + below)}";
}
