using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Reporting.Markdown;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting.Markdown;

public sealed class MarkdownReportTests
{
    private const int LongestComment = 65_536;

    [Theory]
    [InlineData(Language.English, "more points, left out for length", "more documents, left out for length")]
    [InlineData(Language.French, "autres points, omis faute de place", "autres documents, omis faute de place")]
    public void A_page_too_long_for_a_comment_says_how_much_is_missing(Language language, string morePoints, string moreDocuments)
    {
        var reports = Enumerable.Range(1, 900).Select(i => Report($"templates/contract-{i:d4}.md", DiagnosticSeverity.Warning)).ToArray();
        var page = Write(language, reports);

        page.Length.ShouldBeLessThan(LongestComment);
        page.ShouldContain(morePoints);
        page.ShouldContain(moreDocuments);
        var shown = Occurrences(page, "CL1001");
        shown.ShouldBeGreaterThan(50);
        page.ShouldContain($" {900 - shown} ");
        var listed = Occurrences(page, "| templates/contract");
        page.ShouldContain($" {900 - listed} ");
    }

    [Fact]
    public void The_gravest_points_are_told_wherever_they_stand()
    {
        var reports = Enumerable.Range(1, 900).Select(i => Report($"{i:d4}.md", i == 900 ? DiagnosticSeverity.Error : DiagnosticSeverity.Info)).ToArray();
        Write(Language.English, reports).ShouldContain("### 0900.md");
    }

    [Fact]
    public void A_run_without_documents_says_so()
    {
        using var output = new StringWriter();
        new MarkdownReport(output, ReportOptions.Default).Finish();
        output.ToString().ShouldStartWith("## ContractLint: no document\n");
    }

    [Fact]
    public void Nothing_found_beside_a_file_that_was_not_read_is_no_acceptance()
    {
        using var output = new StringWriter();
        var writer = new MarkdownReport(output, ReportOptions.Default);
        writer.Add(SampleReports.Of("a.md", "Text.") with { Verdict = Verdict.Accept });
        writer.AddFailure(new("gone.docx", new("there is no such file.", "ce fichier est introuvable.")));
        writer.Finish();

        var page = output.ToString();
        page.ShouldStartWith("## ContractLint: Not read\n\n**1 document was not read.**\n");
        page.ShouldContain("| gone.docx | Not read | there is no such file. |");
    }

    [Fact]
    public void An_accepted_point_is_not_told_again()
    {
        var page = Write(Language.English, SampleReports.Of("a.md", "Text.", SampleReports.Finding("secret", new(0, 4)) with { IsSuppressed = true }));
        page.ShouldNotContain("secret");
    }

    private static LintReport Report(string name, DiagnosticSeverity severity) => SampleReports.Of(
        name,
        "The Provider shall not work for a competitor.",
        SampleReports.Finding($"What {name} says is long enough to fill a page when it is said a few hundred times over.", new(13, 9), severity));

    private static int Occurrences(string page, string words) => page.Split(words).Length - 1;

    private static string Write(Language language, params LintReport[] reports) =>
        SampleReports.Write(output => new MarkdownReport(output, new() { Language = language }), reports);
}
