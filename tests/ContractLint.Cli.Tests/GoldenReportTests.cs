using ContractLint.Cli.Tests.Support;
using ContractLint.Reporting;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class GoldenReportTests
{
    [Theory]
    [InlineData("pretty", "fr", "txt")]
    [InlineData("pretty", "en", "txt")]
    [InlineData("concise", "fr", "txt")]
    [InlineData("concise", "en", "txt")]
    [InlineData("json", "en", "json")]
    [InlineData("jsonl", "en", "jsonl")]
    public void A_report_is_written_as_the_golden_file_shows(string format, string language, string extension)
    {
        using var cli = new Shell();
        var result = cli.Run("lint", Samples.French, Samples.English, Samples.Quiet, "absent.docx", "--format", format, "--ui-language", language);

        result.Code.ShouldBe(3);
        result.Output.ShouldMatchGolden($"report-{format}.{language}.{extension}");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void One_document_has_no_table(string language)
    {
        using var cli = new Shell();
        var result = cli.Run(Samples.French, "--ui-language", language, "--explain", "--statistics");
        result.Output.ShouldMatchGolden($"one-document.{language}.txt");
    }

    [Fact]
    public void A_terminal_gets_colours_and_its_own_width()
    {
        using var cli = new Shell { IsTerminal = true, Width = 120 };
        cli.Run(Samples.French, "--ui-language", "fr").Output.ShouldMatchGolden("one-document-terminal.fr.txt");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_scan_says_what_could_not_be_read(string language)
    {
        using var cli = new Shell();
        cli.Run(cli.Write("scan.pdf", "[scan]"), "--ui-language", language).Output.ShouldMatchGolden($"scan.{language}.txt");
    }

    [Theory]
    [InlineData("rules", "fr", "rules")]
    [InlineData("rules", "en", "rules")]
    [InlineData("explain CL3001", "fr", "explain")]
    [InlineData("explain CL3001", "en", "explain")]
    [InlineData("--help", "fr", "help")]
    [InlineData("--help", "en", "help")]
    [InlineData("lint --help", "fr", "help-lint")]
    [InlineData("lint --help", "en", "help-lint")]
    [InlineData("open --help", "fr", "help-open")]
    [InlineData("open --help", "en", "help-open")]
    public void Pages_for_people_are_written_as_the_golden_file_shows(string command, string language, string name)
    {
        using var cli = new Shell();
        var result = cli.Run([.. command.Split(' '), "--ui-language", language]);
        result.Code.ShouldBe(0);
        result.Output.ShouldMatchGolden($"{name}.{language}.txt");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Nothing_is_wider_than_eighty_columns(string language)
    {
        using var cli = new Shell();
        foreach (var arguments in (string[][])[[Samples.French, Samples.English, "--explain"], ["rules"], ["explain", "CL3001"], ["--help"], ["lint", "--help"], ["open", "--help"], ["extract", "--help"]])
            cli.Run([.. arguments, "--ui-language", language]).OutputLines.Max(TextWrapper.WidthOf).ShouldBeLessThanOrEqualTo(80, string.Join(' ', arguments));
    }
}
