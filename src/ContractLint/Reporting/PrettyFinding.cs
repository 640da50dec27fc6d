using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>One point of the report: its place, its words in the text, what it says, why, what to do and what to answer.</summary>
/// <remarks>What was already said for an earlier point of the same document is not said again.</remarks>
internal sealed class PrettyFinding(PageWriter page, ReportOptions options, DocumentTree tree)
{
    private const int Indent = 2;

    private readonly HashSet<string> alreadySaid = new(StringComparer.Ordinal);
    private readonly int labelWidth = new[] { ReportWords.Why, ReportWords.WhatToDo, ReportWords.Propose, ReportWords.Answer }
        .Max(label => label.In(options.Language).Length) + 2;

    public void Write(Diagnostic finding)
    {
        WriteTitle(finding);
        new ExcerptWriter(page).Write(Excerpt.Of(finding, tree), finding.Severity);
        page.Line();
        page.Paragraph(VisibleText.Of(finding.MessageIn(options.Language)), Indent);

        var skipped = false;
        WriteOnce(ReportWords.Why, finding.WhyIn(options.Language), ref skipped);
        WriteOnce(ReportWords.WhatToDo, finding.AdviceIn(options.Language), ref skipped);
        WriteOnce(ReportWords.Propose, Quoted(finding.Clause, finding.DocumentLanguage), ref skipped);
        WriteOnce(ReportWords.Answer, Quoted(finding.Reply, finding.DocumentLanguage), ref skipped);
        if (skipped)
            page.Paragraph(ReportWords.SameAdvice.Say(options.Language, ("id", finding.Descriptor.Id)), Indent, page.Ink.Dim);

        if (options.Explain)
            WriteExplanation(finding);
        page.Line();
    }

    private void WriteTitle(Diagnostic finding)
    {
        var severity = ReportWords.Of(finding.Severity).Say(options.Language);
        var title = VisibleText.Of(finding.Descriptor.Title.Say(options.Language));
        var place = ReportWords.Place(tree.LocationOf(finding.Trigger), options.Language);
        page.Ends(
            $"{severity}  {title}  {finding.Descriptor.Id}",
            $"{page.Ink.Of(finding.Severity, severity)}  {page.Ink.Bold(title)}  {page.Ink.Dim(finding.Descriptor.Id)}",
            place,
            page.Ink.Dim(place));
    }

    private void WriteOnce(LocalizedText label, string? text, ref bool skipped)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;

        if (alreadySaid.Add(text))
            WriteLabelled(label, VisibleText.Of(text));
        else
            skipped = true;
    }

    private void WriteLabelled(LocalizedText label, string text)
    {
        var word = TextWrapper.Pad(label.Say(options.Language), labelWidth);
        page.Hanging(new string(' ', Indent) + page.Ink.Bold(word), Indent + labelWidth, text);
    }

    private void WriteExplanation(Diagnostic finding)
    {
        if (finding.SearchedIn(options.Language) is { } searched)
        {
            WriteLabelled(ReportWords.Searched, VisibleText.Of(searched));
            WriteLabelled(ReportWords.SetAside, AbsenceWords.NearestOf(finding, tree, options.Language));
            return;
        }

        WriteLabelled(ReportWords.Matched, VisibleText.Of(ClassifierWords.Matching(finding, tree, options.Language)));
        WriteLabelled(ReportWords.Checked, GuardWords.Say(finding.Explanation, options.Language));
        if (ClassifierWords.SureOf(finding, options.Language) is { } sure)
            WriteLabelled(ClassifierWords.Sure, sure);
    }

    private static string? Quoted(string? text, Language language) => text is null ? null : ReportWords.Quote(text, language);
}
