using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class ExitCodeTests
{
    [Theory]
    [InlineData(0, "brief.txt")]
    [InlineData(1, "contrat.md")]
    [InlineData(1, "contrat.md brief.txt")]
    [InlineData(0, "contrat.md --fail-on never")]
    [InlineData(1, "contrat.md --ignore CL3 --fail-on warning")]
    [InlineData(1, "contract.md --fail-on info")]
    [InlineData(3, "contrat.md absent.docx")]
    [InlineData(3, "absent.docx")]
    [InlineData(2, "contrat.md --format xml")]
    [InlineData(2, "contrat.md --formt json")]
    [InlineData(2, "contrat.md --format")]
    [InlineData(2, "contrat.md --jobs 0")]
    [InlineData(2, "contrat.md --timeout soon")]
    [InlineData(2, "contrat.md --select CL12345")]
    [InlineData(2, "*.odt contrat.md")]
    [InlineData(2, "contrat.md --format json --format jsonl")]
    [InlineData(2, "lint")]
    [InlineData(2, "explain")]
    [InlineData(2, "explain CL0000")]
    [InlineData(2, "rules now")]
    [InlineData(2, "open")]
    [InlineData(3, "open absent.docx")]
    [InlineData(2, "extract")]
    [InlineData(2, "explian CL3001")]
    [InlineData(3, "extract absent.docx")]
    [InlineData(0, "extract contrat.md")]
    [InlineData(0, "--version")]
    [InlineData(0, "explain non-compete")]
    [InlineData(0, "--ui-language fr rules")]
    [InlineData(0, "help rules")]
    public void A_command_ends_with_the_code_of_the_contract(int code, string arguments)
    {
        using var shell = new Shell();
        var result = shell.Run(arguments.Split(' '));

        result.Code.ShouldBe(code, result.Error);
        if (code >= 2)
            result.ErrorLines.Length.ShouldBe(1, result.Error);
        else
            result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void No_argument_prints_three_lines()
    {
        using var shell = new Shell();
        var result = shell.Run();
        result.Code.ShouldBe(2);
        result.ErrorLines.Length.ShouldBe(3);
    }

    [Fact]
    public void A_folder_without_documents_is_told_and_the_other_documents_are_read()
    {
        using var shell = new Shell();
        Directory.CreateDirectory(shell.PathOf("empty"));
        var result = shell.Run("lint", shell.PathOf("empty"), Samples.French, "--format", "concise");

        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldBe(["contractlint: there is no document in the folder 'empty'."]);
        result.OutputLines.Length.ShouldBe(4);
    }

    [Fact]
    public void A_scan_ends_with_3_and_says_why_in_the_words_of_its_rule()
    {
        using var shell = new Shell();
        var result = shell.Run("lint", shell.Write("scan.pdf", "[scan]"), "--format", "jsonl");

        result.Code.ShouldBe(3);
        result.ErrorLines.ShouldBe(["contractlint: scan.pdf: 3 pages hold pictures instead of text."]);
        result.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public void An_empty_file_ends_with_3()
    {
        using var shell = new Shell();
        var result = shell.Run("lint", shell.Write("empty.md", ""), "--ui-language", "fr");

        result.Code.ShouldBe(3);
        result.ErrorLines.ShouldBe(["contractlint\u00A0: empty.md\u00A0: il n'y a pas de texte dans ce document."]);
    }

    [Fact]
    public void A_document_read_in_part_is_3_only_where_all_of_it_is_required()
    {
        using var shell = new Shell();
        var path = shell.Write("half.md", "Some text. [partial]");

        shell.Run("lint", path).Code.ShouldBe(0);
        shell.Run("lint", path, "--require-complete").Code.ShouldBe(3);
        shell.Run("lint", path, "--profile", "template-ci").Code.ShouldBe(3);
    }

    [Fact]
    public void A_crash_is_one_line_and_the_other_documents_are_read()
    {
        using var shell = new Shell();
        var result = shell.Run("lint", shell.Write("bad.md", "[crash]"), Samples.French, "--format", "concise");

        result.Code.ShouldBe(3);
        result.ErrorLines.Length.ShouldBe(1);
        result.Error.ShouldContain("CL0001");
        result.Error.ShouldNotContain("secret");
        result.Error.ShouldNotContain(" at ContractLint");
        result.OutputLines.Length.ShouldBe(4);
    }

    [Fact]
    public void A_document_that_takes_too_long_is_given_up()
    {
        using var shell = new Shell();
        var result = shell.Run("lint", shell.Write("slow.md", "[slow]"), Samples.Quiet, "--timeout", "1", "--format", "concise");

        result.Code.ShouldBe(3);
        result.ErrorLines.ShouldBe(["contractlint: slow.md: reading took longer than 1 s (--timeout)."]);
    }

    [Theory]
    [InlineData("1", "[slow]")]
    [InlineData("4", "[slow]")]
    [InlineData("1", "[deaf]")]
    [InlineData("4", "[deaf]")]
    public void An_interrupted_run_ends_with_130_even_where_a_reader_does_not_listen(string jobs, string text)
    {
        using var shell = new Shell();
        using var cancellation = new CancellationTokenSource(200);
        var result = shell.RunWith("", cancellation.Token, "lint", shell.Write("slow.md", text), Samples.French, "--jobs", jobs);

        result.Code.ShouldBe(130);
        result.ErrorLines.ShouldBe(["contractlint: interrupted."]);
    }

    [Fact]
    public void Help_lists_no_option_the_parser_does_not_know()
    {
        using var shell = new Shell();
        foreach (var command in (string[])["lint", "open", "extract", "rules", "explain"])
        {
            shell.Run(command, "--help").Code.ShouldBe(0);
            shell.Run("help", command).Output.ShouldBe(shell.Run(command, "--help").Output);
        }
    }
}
