using System.Text.RegularExpressions;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed partial class HtmlReportTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_folder_is_written_as_the_golden_file_shows(string language)
    {
        using var cli = new Shell();
        var result = cli.Run("lint", Samples.French, Samples.English, Samples.Quiet, "absent.docx", "--format", "html", "--ui-language", language);

        result.Code.ShouldBe(3);
        WithoutLook(result.Output).ShouldMatchGolden($"report-html.{language}.html");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void One_document_is_written_as_the_golden_file_shows(string language)
    {
        using var cli = new Shell();
        var result = cli.Run(Samples.French, "--format", "html", "--ui-language", language, "--explain");
        WithoutLook(result.Output).ShouldMatchGolden($"one-document.{language}.html");
    }

    [Fact]
    public void A_scan_is_a_page_too()
    {
        using var cli = new Shell();
        var result = cli.Run(cli.Write("scan.pdf", "[scan]"), "--format", "html", "--ui-language", "fr");
        result.Code.ShouldBe(3);
        WithoutLook(result.Output).ShouldMatchGolden("scan.fr.html");
    }

    [Fact]
    public void The_same_documents_give_the_same_bytes()
    {
        using var cli = new Shell();
        string Page() => cli.Run("lint", Samples.French, Samples.English, "--format", "html", "--jobs", "2").Output;
        Page().ShouldBe(Page());
    }

    [Fact]
    public void A_file_holds_the_whole_page()
    {
        using var cli = new Shell();
        cli.Run("lint", Samples.French, "--format", "html", "--output", cli.PathOf("report.html")).Output.ShouldBeEmpty();
        File.ReadAllText(cli.PathOf("report.html")).ShouldEndWith("</html>\n");
    }

    // What changes with every touch of the style, and with every release, is tested where it is made.
    private static string WithoutLook(string html)
    {
        html = Style().Replace(html, "<$1>…</$1>");
        html = Hash().Replace(html, "sha256-…");
        return Version().Replace(html, "ContractLint VERSION");
    }

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]+")]
    private static partial Regex Hash();

    [GeneratedRegex("ContractLint [0-9]+(\\.[0-9]+)+")]
    private static partial Regex Version();
}
