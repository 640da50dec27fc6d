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
    private readonly List<RunDocument> documents = [];
    private bool hasWritten;

    public PrettyReport(TextWriter output, ReportOptions options)
    {
        this.options = options;
        page = new(output, new(options.UseColor), options.Width);
    }

    private Language Language => options.Language;

    public void Add(LintReport report)
    {
        Separate();
        var findings = ReportOrder.FindingsOf(report, options);
        var troubles = ReportOrder.TroublesOf(report, options);

        WriteTitle(report);
        if (report.HasText)
            WriteVerdict(report, findings);
        WriteFindings(report, findings);
        WritePositives(report.Positives, report);
        WriteTroubles(report, troubles);

        var counts = ReportWords.Counts(findings, Language);
        var worst = findings.Concat(troubles).FirstOrDefault();
        documents.Add(new(
            report.Name,
            report.HasText ? report.Verdict : null,
            report.ReasonNotRead() is { } reason ? reason.Say(Language) : counts.Length > 0 ? counts : ReportWords.NothingFound.Say(Language))
        {
            Findings = findings.Count,
            WorstRule = worst?.Descriptor.Id,
            WorstSeverity = worst?.Severity ?? DiagnosticSeverity.Hidden,
        });
    }

    /// <inheritdoc/>
    /// <remarks>The caller says it at once on the error stream; here it only stands in the table at the end.</remarks>
    public void AddFailure(DocumentFailure failure) =>
        documents.Add(new(failure.Name, null, VisibleText.Of(failure.Reason.Say(Language))));

    public void Finish()
    {
        if (documents.Count > 1)
            new SummaryTable(page, Language).Write(documents);
        if (hasWritten)
        {
            foreach (var line in ClosingLines())
                page.Paragraph(line, 0, page.Ink.Dim);
        }

        if (documents.Count > 0 && options.NextStep?.Invoke(documents) is { } next)
            WriteNext(next.Purpose.Say(Language), VisibleText.OfName(next.Command));
    }

    // The command is never broken: where it does not fit behind its purpose it stands below.
    private void WriteNext(string purpose, string command)
    {
        var separator = TextWrapper.WidthOf(purpose) + 1 + TextWrapper.WidthOf(command) <= page.Width ? " " : "\n  ";
        page.Line(purpose + separator + page.Ink.Bold(command));
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
        if (!hasWritten)
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

        hasWritten = true;
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
            page.Hanging("  – ", 4, ReadingExtent.Of(report).Say(Language));
        foreach (var trouble in troubles)
            page.Hanging("  – ", 4, VisibleText.Of($"{trouble.MessageIn(Language)} {trouble.AdviceIn(Language)}"));
        page.Line();
    }
}
