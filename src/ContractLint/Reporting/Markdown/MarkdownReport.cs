using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Markdown;

/// <summary>The summary of a pull request: the verdict, a table of the documents, then the points of each.</summary>
/// <remarks>
/// GitHub refuses a comment of more than 65,536 characters: where all would be longer the gravest points of the run are told, and the rest is
/// counted. Whatever a document says shows as it is and does nothing.
/// </remarks>
public sealed class MarkdownReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly List<MarkdownDocument> documents = [];

    private Language Language => options.Language;

    public void Add(LintReport report)
    {
        var writer = new MarkdownPointWriter(report.Model.Tree, Language);
        var findings = report.Diagnostics.Where(finding => options.ShowsToReviewers(finding) && !finding.IsSuppressed).OrderByDescending(finding => finding.Severity).ToList();
        var points = findings.Select(writer.Write).ToList();
        if (report.UnsaidTrouble() is { } unsaid && report.HasText)
            points.Add(new(DiagnosticSeverity.Warning, MarkdownText.Of(AlertMessage.Of(unsaid, Language)) + "\n\n"));

        documents.Add(report.ReasonNotRead() is { } reason
            ? new(report.Name, null, reason.Say(Language), points)
            : new(report.Name, report.Verdict, CountsOf(report, findings), points));
    }

    public void AddFailure(DocumentFailure failure) => documents.Add(new(failure.Name, null, failure.Reason.Say(Language), []));

    public void Finish() => new MarkdownPage(output, Language).Write([.. documents.OrderByDescending(document => document.Verdict is { } verdict ? (int)verdict : int.MaxValue)]);

    private string CountsOf(LintReport report, List<Diagnostic> findings)
    {
        var counts = ReportWords.Counts(findings.Where(finding => !finding.IsReadingTrouble()), Language);
        var said = counts.Length > 0 ? counts : ReportWords.NothingFound.Say(Language);
        return report.Coverage >= 1 ? said : $"{said}. {ReadingExtent.Of(report).Say(Language)}";
    }
}
