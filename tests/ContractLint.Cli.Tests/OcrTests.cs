using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>Whether scanned pages are read, as the user asks; the machine of these tests has nothing to read them with.</summary>
public sealed class OcrTests : IDisposable
{
    private readonly Shell shell = new();

    public void Dispose() => shell.Dispose();

    [Theory]
    [InlineData("contrat.md --ocr required")]
    [InlineData("extract contrat.md --ocr required")]
    public void Where_it_is_required_and_missing_the_command_says_so(string arguments)
    {
        var result = shell.Run(arguments.Split(' '));

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("Tesseract");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_configuration_may_require_it_and_an_option_takes_it_back()
    {
        shell.Write("contractlint.yml", "ocr: required\n");

        shell.In(shell.Folder).Run("contrat.md", "--fail-on", "never").Code.ShouldBe(2);
        shell.In(shell.Folder).Run("contrat.md", "--fail-on", "never", "--ocr", "off").Code.ShouldBe(0);
    }

    [Fact]
    public void Any_other_word_is_told_with_those_there_are()
    {
        var result = shell.Run("contrat.md", "--ocr", "sometimes");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("auto");
    }
}
