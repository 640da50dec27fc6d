using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>One line per finding, as editors and build logs read it: <c>file:line:column: error CL3001: message [clause 7.2, p. 4]</c>.</summary>
/// <remarks>The message is in the reader's language; the rest is the same in both. Every finding is exactly one line.</remarks>
public sealed class ConciseReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly Ink ink = new(options.UseColor);

    public void Add(LintReport report)
    {
        foreach (var finding in report.Diagnostics.Where(options.ShowsToPeople))
        {
            var place = report.Model.Tree.LocationOf(finding.Trigger);
            var severity = ink.Of(finding.Severity, MachineWords.Of(finding.Severity));
            var position = $"{ReportWords.Number(place.Line)}:{ReportWords.Number(place.Column)}";
            var message = VisibleText.Of(finding.MessageIn(options.Language) + ExtentAfter(finding, report));
            var spoken = place.Clause is null && place.Page is null ? "" : $" [{ReportWords.Place(place, options.Language)}]";
            output.Write($"{VisibleText.Of(report.Name)}:{position}: {severity} {finding.Descriptor.Id}: {message}{spoken}\n");
        }

        if (report.HasText && report.UnsaidTrouble() is not null)
            output.Write($"{VisibleText.Of(report.Name)}:1:1: {ink.Of(DiagnosticSeverity.Warning, MachineWords.Of(DiagnosticSeverity.Warning))}: {ReadingExtent.Of(report).Say(options.Language)}\n");
    }

    // How much was read belongs to why the rest was not.
    private string ExtentAfter(Diagnostic finding, LintReport report) =>
        finding.IsReadingTrouble() && ReadingExtent.Of(report) is { IsInPart: true } extent ? " " + extent.Say(options.Language) : "";

    public void AddFailure(DocumentFailure failure)
    {
        // The failure is one line on the error stream already; here it would only be said twice.
    }

    public void Finish()
    {
    }
}
