using ContractLint.Cli.Tests.Support;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>How far to go with one document, as options and in a configuration.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("--limit pages=0", "contractlint: --limit pages needs a whole number from 1 to 100000, not '0'.")]
    [InlineData("--limit memory=lots", "contractlint: --limit memory needs a whole number from 64 to 65536, not 'lots'.")]
    [InlineData("--limit page=3", "contractlint: --limit does not know 'page': use archiveEntries, depth, fileSize, memory, pages, seconds or unpackedSize. Did you mean 'pages'?")]
    [InlineData("--limit pages", "contractlint: --limit needs a name and a number, such as --limit pages=200, not 'pages'.")]
    [InlineData("--timeout 0", "contractlint: --timeout needs a whole number from 1 to 86400, not '0'.")]
    public void A_limit_that_is_none_is_told_in_one_line(string options, string line)
    {
        using var shell = new Shell();
        foreach (var command in (string[])["lint", "extract", "reply", "open", "budget"])
        {
            var result = shell.Run([command, Samples.French, .. options.Split(' ')]);

            result.Code.ShouldBe(2, command);
            result.ErrorLines.ShouldBe([line], command);
        }
    }

    [Fact]
    public void A_file_beyond_the_limit_is_named_with_the_setting_that_says_so()
    {
        using var shell = new Shell();
        var large = shell.Write("large.txt", new string('a', (1 << 20) + 1));
        var configuration = shell.Write("contractlint.yml", "limits:\n  fileSize: 1\n");

        var byOption = shell.Run("lint", large, Samples.French, "--limit", "fileSize=1", "--format", "concise", "--fail-on", "never");
        var byFile = shell.Run("extract", large, "--config", configuration);

        byOption.Code.ShouldBe(3);
        byOption.ErrorLines.ShouldBe(["contractlint: large.txt: the file is larger than 1 MB (limits.fileSize)."]);
        byOption.Output.ShouldContain("CL3001");
        byFile.Code.ShouldBe(3);
        byFile.Error.ShouldContain("the file is larger than 1 MB (limits.fileSize).");
    }

    [Fact]
    public void An_option_wins_over_the_file()
    {
        var settings = new SettingCatalog([]);
        var limits = ContractLinter.LimitsOf(new()
        {
            Settings = [settings.Read(LimitSettings.Pages, "7", new(SettingSource.File, "contractlint.yml", 1))!, settings.Read(LimitSettings.Pages, "9")!],
        });

        limits.MaxPages.ShouldBe(9);
    }

    [Fact]
    public void The_defaults_are_those_of_the_library()
    {
        var limits = ContractLinter.LimitsOf(AnalyzerConfig.Default);

        limits.ShouldBe(Formats.ReadingOptions.Default);
    }
}
