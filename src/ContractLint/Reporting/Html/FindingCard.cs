using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting.Html;

/// <summary>Writes the points of one document: where, its words in their sentence, what it says, why, what to do, what to propose and what to answer.</summary>
/// <remarks>What was already said for an earlier point of the same document is not said again; a link leads there.</remarks>
internal sealed class FindingCard(HtmlWriter html, ReportOptions options, DocumentTree tree, string titleTag)
{
    private readonly Dictionary<string, Highlight> alreadySaid = new(StringComparer.Ordinal);

    private Language Language => options.Language;

    /// <summary>Writes one point. <paramref name="link"/> names it and its place in the document.</summary>
    public void Write(Diagnostic finding, Highlight link)
    {
        html.Open("article", ("class", $"finding {link.Kind}"), ("id", link.Target), ("tabindex", "-1"), ("aria-labelledby", $"{link.Target}-title"));
        html.Line();
        WriteTitle(finding, link);
        WriteExcerpt(finding);
        html.Element("p", VisibleText.Of(finding.MessageIn(Language)), ("class", "message"));
        html.Line();

        Highlight? earlier = null;
        WriteReasons(finding, link, ref earlier);
        WriteProposal(HtmlWords.ClauseToPropose, finding.Clause, $"{link.Target}-clause", finding, link, ref earlier);
        WriteProposal(HtmlWords.LineToReply, finding.Reply, $"{link.Target}-reply", finding, link, ref earlier);
        if (earlier is not null)
            WriteSameAs(earlier);
        // A likeness needs its reasons at hand; a rule's wording explains itself.
        if (options.Explain || finding.Source is FindingSource.Classifier)
            WriteExplanation(finding);
        html.CloseLine();
    }

    private void WriteTitle(Diagnostic finding, Highlight link)
    {
        html.Open("header");
        html.Element("span", link.Number, ("class", "number"), ("aria-hidden", "true"));
        html.Open(titleTag, ("id", $"{link.Target}-title"));
        html.Element("span", ReportWords.Of(finding.Severity).Say(Language), ("class", "severity"));
        html.Text(" ");
        html.Text(VisibleText.Of(finding.Descriptor.Title.Say(Language)));
        html.Close();
        html.Open("p", ("class", "place"));
        html.Open("a", ("class", "to-place"), ("href", $"#{link.Anchor}"));
        html.Element("bdi", ReportWords.Place(tree.LocationOf(finding.Trigger), Language));
        html.Element("span", ", " + HtmlWords.SeeInDocument.Say(Language), ("class", "aloud"));
        html.Close();
        html.Element("span", finding.Descriptor.Id, ("class", "rule"));
        html.Close();
        html.CloseLine();
    }

    private void WriteExcerpt(Diagnostic finding)
    {
        var excerpt = Excerpt.Of(finding, tree);
        if (excerpt.IsEmpty)
            return;

        html.Open("blockquote", ("lang", MachineWords.Of(finding.DocumentLanguage)));
        for (var start = 0; start < excerpt.Text.Length;)
        {
            var end = start;
            while (end < excerpt.Text.Length && excerpt.Marks[end] == excerpt.Marks[start])
                end++;
            if (excerpt.Marks[start])
                html.Element("mark", excerpt.Text[start..end]);
            else
                html.Text(excerpt.Text.AsSpan(start, end - start));
            start = end;
        }

        html.CloseLine();
    }

    private void WriteReasons(Diagnostic finding, Highlight link, ref Highlight? earlier)
    {
        var why = Unsaid(finding.WhyIn(Language), link, ref earlier);
        var advice = Unsaid(finding.AdviceIn(Language), link, ref earlier);
        if (why is null && advice is null)
            return;

        html.Open("dl");
        html.Line();
        WriteReason(ReportWords.Why, why);
        WriteReason(ReportWords.WhatToDo, advice);
        html.CloseLine();
    }

    private void WriteReason(LocalizedText label, string? text)
    {
        if (text is null)
            return;

        html.Element("dt", label.Say(Language));
        html.Element("dd", text);
        html.Line();
    }

    private void WriteProposal(LocalizedText label, string? text, string id, Diagnostic finding, Highlight link, ref Highlight? earlier)
    {
        if (Unsaid(text, link, ref earlier) is not { } shown)
            return;

        html.Open("div", ("class", "proposal"));
        html.Element("p", label.Say(Language), ("class", "label"));
        html.Element("button", HtmlWords.Copy.Say(Language), ("type", "button"), ("class", "copy"), ("data-copy", id), ("aria-describedby", id), ("hidden", ""));
        html.Element("p", shown, ("class", "words"), ("id", id), ("lang", MachineWords.Of(finding.DocumentLanguage)));
        html.CloseLine();
    }

    private string? Unsaid(string? text, Highlight link, ref Highlight? earlier)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        if (alreadySaid.TryAdd(text, link))
            return VisibleText.Of(text);

        earlier ??= alreadySaid[text];
        return null;
    }

    private void WriteSameAs(Highlight earlier)
    {
        html.Open("p", ("class", "same"));
        html.Element("a", HtmlWords.SameAsPoint.Say(Language, ("n", earlier.Number)), ("href", $"#{earlier.Target}"));
        html.CloseLine();
    }

    private void WriteExplanation(Diagnostic finding)
    {
        html.Open("dl", ("class", "explanation"));
        html.Line();
        if (finding.SearchedIn(Language) is { } searched)
        {
            WriteReason(ReportWords.Searched, VisibleText.Of(searched));
            WriteReason(ReportWords.SetAside, AbsenceWords.NearestOf(finding, tree, Language));
        }
        else
        {
            WriteReason(ReportWords.Matched, VisibleText.Of(ClassifierWords.Matching(finding, tree, Language)));
            WriteReason(ReportWords.Checked, VisibleText.Of(GuardWords.Say(finding.Explanation, Language)));
            if (ClassifierWords.SureOf(finding, Language) is { } sure)
                WriteReason(ClassifierWords.Sure, sure);
        }

        html.CloseLine();
    }
}
