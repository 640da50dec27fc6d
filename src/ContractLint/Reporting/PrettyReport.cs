using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The report for people: the answer first, then each point with its words in the text, then what is fine and what to do next.</summary>
public sealed class PrettyReport : IReportWriter
{
    private const int FirstFindings = 10;

    private readonly ReportOptions options;
    private readonly PageWriter page;
    private readonly List<SummaryLine> summary = [];
    private int documents;
    private string? worstRule;
    private DiagnosticSeverity worstSeverity;

    public PrettyReport(TextWriter output, ReportOptions options)
    {
        this.options = options;
        page = new(output, new(options.UseColor), options.Width);
    }

    private Language Language => options.Language;

    public void Add(LintReport report)
    {
        Separate();
        var shown = report.Diagnostics.Where(options.ShowsToPeople).ToList();
        var troubles = shown.Where(ReadingTroubles.IsReadingTrouble).ToList();
        var findings = shown.Where(finding => !finding.IsReadingTrouble()).ToList();
        findings.Sort(GravestFirst);

        WriteTitle(report);
        if (report.HasText)
            WriteVerdict(report, findings);
        WriteFindings(report, findings);
        WritePositives(report.Positives, report);
        WriteTroubles(report, troubles);

        foreach (var worst in findings.Concat(troubles).Take(1))
        {
            if (worstRule is null || worst.Severity > worstSeverity)
                (worstRule, worstSeverity) = (worst.Descriptor.Id, worst.Severity);
        }

        var counts = ReportWords.Counts(findings, Language);
        summary.Add(report.HasText
            ? new(report.Name, report.Verdict, counts.Length > 0 ? counts : ReportWords.NothingFound.Say(Language))
            : new(report.Name, null, ReasonOf(report)));
    }

    /// <inheritdoc/>
    /// <remarks>The caller says it at once on the error stream; here it only stands in the table at the end.</remarks>
    public void AddFailure(DocumentFailure failure) =>
        summary.Add(new(failure.Name, null, VisibleText.Of(failure.Reason.Say(Language))));

    public void Finish()
    {
        if (summary.Count > 1)
            new SummaryTable(page, Language).Write(summary);
        if (documents == 0)
            return;

        var command = worstRule is null ? "contractlint rules" : $"contractlint explain {worstRule}";
        page.Line($"{(worstRule is null ? ReportWords.NextRules : ReportWords.NextRule).Say(Language)} {page.Ink.Bold(command)}");
        foreach (var line in ClosingLines())
            page.Paragraph(line, 0, page.Ink.Dim);
    }

    private static int GravestFirst(Diagnostic left, Diagnostic right)
    {
        if (left.Severity != right.Severity)
            return right.Severity - left.Severity;
        return left.Trigger != right.Trigger ? left.Trigger.CompareTo(right.Trigger) : string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id);
    }

    // Where the two sentences do not fit on one line, each has its own.
    private string[] ClosingLines()
    {
        var closing = ReportWords.Closing.Say(Language);
        return closing.Length <= page.Width || closing.IndexOfAny(['.', ';']) is not (> 0 and var end) || Language is not Language.French
            ? [closing]
            : [closing[..(end + 1)], closing[(end + 2)..]];
    }

    private void Separate()
    {
        if (documents++ == 0)
        {
            if (ReportWords.ConfigurationOf(options) is { Length: > 0 } configuration)
            {
                page.Paragraph(configuration, 0, page.Ink.Dim);
                page.Line();
            }
        }
        else
        {
            page.Line(page.Ink.Dim(new string('─', page.Width)));
            page.Line();
        }
    }

    private void WriteTitle(LintReport report)
    {
        page.Line(page.Ink.Bold(VisibleText.Of(report.Name)));
        if (!report.HasText)
            return;

        var facts = ReportWords.Of(report.Model.Kind.Kind).Say(Language) + ", " + ReportWords.Of(report.Model.Language).Say(Language);
        if (report.Model.Tree.PageCount is > 0 and var pages)
            facts += ", " + ReportWords.Pages(pages, Language);
        page.Paragraph(facts, 0, page.Ink.Dim);
        page.Line();
    }

    private void WriteVerdict(LintReport report, List<Diagnostic> findings)
    {
        var word = ReportWords.Of(report.Verdict).Say(Language);
        var counts = ReportWords.Counts(findings, Language);
        page.Line(page.Ink.Of(report.Verdict, word) + (counts.Length > 0 ? (Language is Language.French ? "\u00A0: " : ": ") + counts : ""));
        page.Paragraph(ReportWords.Explain(report.Verdict).Say(Language));
        page.Line();
    }

    private void WriteFindings(LintReport report, List<Diagnostic> findings)
    {
        var writer = new PrettyFinding(page, options, report.Model.Tree);
        var count = options.ShowAll ? findings.Count : Math.Min(FirstFindings, findings.Count);
        foreach (var finding in findings.Take(count))
            writer.Write(finding);

        if (findings.Count - count is > 0 and var rest)
        {
            var text = rest == 1 ? ReportWords.AndOneMore.Say(Language) : ReportWords.AndMore.Say(Language, ("n", ReportWords.Number(rest)));
            page.Line(page.Ink.Bold(text));
            page.Line();
        }
    }

    private void WritePositives(ImmutableArray<PositiveFact> positives, LintReport report)
    {
        if (positives.IsEmpty)
            return;

        page.Line(page.Ink.Bold(ReportWords.WhatIsFine.Say(Language)));
        foreach (var fact in positives)
        {
            var place = fact.Span.IsEmpty ? "" : $" ({ReportWords.Place(report.Model.Tree.LocationOf(fact.Span), Language)})";
            page.Hanging("  " + page.Ink.Good("✓") + " ", 4, VisibleText.Of(fact.Text.Say(Language)) + place);
        }

        page.Line();
    }

    private void WriteTroubles(LintReport report, List<Diagnostic> troubles)
    {
        if (troubles.Count == 0 && report.Coverage >= 1)
            return;

        page.Line(page.Ink.Bold(ReportWords.WhatWasNotRead.Say(Language)));
        if (report.HasText && report.Coverage < 1)
            page.Hanging("  – ", 4, ReportWords.ReadInPart.Say(Language, ("n", ReportWords.Number((int)Math.Floor(report.Coverage * 100)))));
        foreach (var trouble in troubles)
            page.Hanging("  – ", 4, VisibleText.Of($"{trouble.MessageIn(Language)} {trouble.AdviceIn(Language)}"));
        page.Line();
    }

    // Why nothing was read, in the words of the rule that says it.
    private string ReasonOf(LintReport report) =>
        report.Diagnostics.FirstOrDefault(diagnostic => diagnostic.IsReadingTrouble())?.MessageIn(Language) ?? ReportWords.NotRead.Say(Language);
}
