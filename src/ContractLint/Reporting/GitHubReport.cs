using System.Text;
using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>Workflow commands of GitHub Actions, one per finding: the run of a pull request shows them, beside the line where the file has lines.</summary>
/// <remarks>
/// Every line is a command of ours: what a document says is on the right of it and escaped as GitHub asks, so that none of its words can be one.
/// A document that gave nothing is an error, for the run ends with 3; one read in part is a warning.
/// </remarks>
public sealed class GitHubReport(TextWriter output, ReportOptions options) : IReportWriter
{
    public void Add(LintReport report)
    {
        foreach (var finding in report.Diagnostics.Where(finding => options.ShowsToReviewers(finding) && !finding.IsSuppressed))
        {
            var region = FileRegion.Of(finding, report.Model.Tree);
            var command = !finding.IsReadingTrouble() ? CommandOf(finding.Severity) : report.HasText ? "warning" : "error";
            var title = $"{finding.Descriptor.Title.Say(options.Language)} ({finding.Descriptor.Id})";
            Write(command, report.Name, region, title, AlertMessage.Of(finding, report, region, options.Language));
        }

        if (report.UnsaidTrouble() is not { } unsaid)
            return;

        if (report.HasText)
            Write("warning", report.Name, FileRegion.Start, ReportWords.WhatWasNotRead.Say(options.Language), VisibleText.Of(ReadingExtent.Of(report).Say(options.Language)));
        else
            AddFailure(unsaid);
    }

    public void AddFailure(DocumentFailure failure) =>
        Write("error", failure.Name, FileRegion.Start, ReportWords.NotRead.Say(options.Language), AlertMessage.Of(failure, options.Language));

    public void Finish()
    {
    }

    private void Write(string command, string name, FileRegion region, string title, string message)
    {
        output.Write($"::{command} file={EscapeProperty(Printable(DocumentPath.Of(name)))}");
        if (region.IsInFile)
        {
            output.Write($",line={ReportWords.Number(region.StartLine)},endLine={ReportWords.Number(region.EndLine)}");

            // GitHub takes columns only where they are those of one line.
            if (region.StartLine == region.EndLine)
                output.Write($",col={ReportWords.Number(region.StartColumn)},endColumn={ReportWords.Number(region.EndColumn)}");
        }

        output.Write($",title={EscapeProperty(VisibleText.Of(title))}::{EscapeData(message)}\n");
    }

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    // The name stays what it is, double spaces included, but for what must never reach a terminal.
    private static string Printable(string name)
    {
        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
            result.Append(VisibleText.At(name, ref i));
        return result.ToString();
    }

    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
