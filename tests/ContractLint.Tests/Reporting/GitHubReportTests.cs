using ContractLint.Diagnostics;
using ContractLint.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class GitHubReportTests
{
    [Fact]
    public void A_finding_in_a_text_file_stands_beside_its_line() =>
        Write(SampleReports.Of("templates/contract.md", "First.\nThe Provider shall not compete.", SampleReports.Finding("No.", new(20, 9))))
            .ShouldBe("::error file=templates/contract.md,line=2,endLine=2,col=14,endColumn=23,title=No. (CL1001)::No. No.\n");

    [Fact]
    public void A_finding_over_several_lines_has_no_columns() =>
        Write(SampleReports.Of("a.md", "One\ntwo.", SampleReports.Finding("No.", new(0, 7)))).ShouldStartWith("::error file=a.md,line=1,endLine=2,title=");

    [Fact]
    public void A_file_without_lines_says_the_place_in_words() =>
        Write(SampleReports.Of("a.docx", "One two.", isText: false, SampleReports.Finding("No.", new(0, 3))))
            .ShouldBe("::error file=a.docx,title=No. (CL1001)::Paragraph 1: No. No.\n");

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "::error ")]
    [InlineData(DiagnosticSeverity.Warning, "::warning ")]
    [InlineData(DiagnosticSeverity.Info, "::notice ")]
    public void Severities_have_the_words_of_GitHub(DiagnosticSeverity severity, string command) =>
        Write(SampleReports.Of("a.md", "One.", SampleReports.Finding("x", new(0, 3), severity))).ShouldStartWith(command);

    [Fact]
    public void Hidden_and_accepted_findings_are_not_shown() =>
        Write(SampleReports.Of("a.md", "One.", SampleReports.Finding("x", default, DiagnosticSeverity.Hidden), SampleReports.Finding("x", default) with { IsSuppressed = true })).ShouldBeEmpty();

    [Fact]
    public void What_was_read_in_part_is_a_warning_and_what_gave_nothing_an_error()
    {
        var trouble = SampleReports.Finding("Cut.", default, id: ReadingTrouble.Unreadable);
        Write(SampleReports.Of("a.docx", "One.", isText: false, trouble) with { Coverage = 0.5 }).ShouldStartWith("::warning file=a.docx,title=");
        Write(SampleReports.Of("a.docx", "", isText: false, trouble) with { Coverage = 0, HasText = false }).ShouldStartWith("::error file=a.docx,title=");
        Write(SampleReports.Of("a.docx", "One.") with { Coverage = 0.5 }).ShouldContain("of the document was read");
    }

    [Theory]
    [InlineData("nasty\n::set-output name=x::y")]
    [InlineData("100%0A::add-mask::x")]
    [InlineData("title=a,b:c::stop-commands::z")]
    [InlineData("\r\n##[add-path]evil")]
    public void No_words_of_a_document_become_a_command(string words) =>
        ShouldReadBack(words, words);

    [Fact]
    public void Whatever_a_document_says_each_finding_is_one_command_that_reads_back() =>
        Gen.Select(Gen.Char[char.MinValue, char.MaxValue].Array[0, 30], Gen.Char["\r\n:%,=# [a"].Array[0, 30])
            .Sample((any, hostile) => ShouldReadBack(new(any), new(hostile)));

    private static void ShouldReadBack(string name, string words)
    {
        var output = Write(SampleReports.Of(name, "One.", SampleReports.Finding(words, new(0, 3)), SampleReports.Finding(words, new(0, 3), DiagnosticSeverity.Info)));
        output.ShouldEndWith("\n");
        var lines = output[..^1].Split('\n', '\r');
        lines.Length.ShouldBe(2);
        foreach (var (line, expected) in lines.Zip(["error", "notice"]))
        {
            var (command, properties, message) = Parse(line);
            command.ShouldBe(expected);
            properties.Keys.ShouldBe(["file", "line", "endLine", "col", "endColumn", "title"]);
            properties["title"].ShouldBe($"{words} (CL1001)".Trim() is var title ? VisibleText.Of(title) : "");
            message.ShouldBe(VisibleText.Of($"{words} {words}"));
        }
    }

    // As the runner of GitHub reads a line of the log.
    private static (string Command, Dictionary<string, string> Properties, string Message) Parse(string line)
    {
        line.ShouldStartWith("::");
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var head = line[2..end];
        var space = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = head[(space + 1)..].Split(',').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Unescape(pair[1]));
        return (head[..space], properties, Unescape(line[(end + 2)..]));
    }

    private static string Unescape(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    private static string Write(LintReport report) => SampleReports.Write(output => new GitHubReport(output, ReportOptions.Default), report);
}
