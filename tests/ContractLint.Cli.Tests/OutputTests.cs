using System.Globalization;
using System.Text.Json;
using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class OutputTests
{
    [Fact]
    public void Each_format_goes_to_its_own_file()
    {
        using var shell = new Shell();
        var result = shell.Run(
            "lint", Samples.French, "--format", "json", "--output", shell.PathOf("a.json"), "--format", "concise", "--format", "jsonl", "--output", shell.PathOf("b.jsonl"));

        result.OutputLines.Length.ShouldBe(4);
        using var json = JsonDocument.Parse(File.ReadAllText(shell.PathOf("a.json")));
        json.RootElement.GetProperty("documents").GetArrayLength().ShouldBe(1);
        File.ReadAllLines(shell.PathOf("b.jsonl")).Length.ShouldBe(1);
        Directory.GetFiles(shell.Folder).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("pretty")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void A_report_in_a_file_is_the_one_of_the_screen(string format)
    {
        using var shell = new Shell();
        var screen = shell.Run("lint", Samples.French, "--format", format);
        var file = shell.Run("lint", Samples.French, "--format", format, "--output", shell.PathOf("report"));

        file.ShouldBe(new CliResult(screen.Code, "", ""));
        File.ReadAllText(shell.PathOf("report")).ShouldBe(screen.Output);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "no devices on this system");
        using var shell = new Shell();
        shell.Run("lint", Samples.French, "--output", "/dev/null").Code.ShouldBe(1);
        File.ReadAllText("/dev/null").ShouldBeEmpty();
        new FileInfo("/dev/null").Length.ShouldBe(0);
    }

    [Fact]
    public void A_full_disk_is_one_line_and_leaves_no_file_behind()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "no devices on this system");
        using var shell = new Shell();
        var result = shell.Run("lint", Samples.French, "--output", "/dev/full");
        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldBe(["contractlint: the output could not be written."]);
        File.ReadAllText("/dev/null").ShouldBeEmpty();
    }

    [Fact]
    public void A_report_never_replaces_a_document()
    {
        using var shell = new Shell();
        var path = shell.Write("a.md", "Text.");
        var result = shell.Run("lint", path, "--format", "json", "--output", path);

        result.Code.ShouldBe(2);
        File.ReadAllText(path).ShouldBe("Text.");
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line()
    {
        using var shell = new Shell();
        var result = shell.Run("lint", Samples.Quiet, "--output", shell.PathOf("no/such/folder.txt"));
        result.Code.ShouldBe(2);
        result.ErrorLines.Length.ShouldBe(1);
    }

    [Fact]
    public void An_interrupted_run_leaves_no_file_behind()
    {
        using var shell = new Shell();
        using var cancellation = new CancellationTokenSource(100);
        shell.RunWith("", cancellation.Token, "lint", shell.Write("slow.md", "[slow]"), "--output", shell.PathOf("out.txt")).Code.ShouldBe(130);
        Directory.GetFiles(shell.Folder).ShouldBe([shell.PathOf("slow.md")]);
    }

    [Theory]
    [InlineData(true, null, null, null, true)]
    [InlineData(false, null, null, null, false)]
    [InlineData(true, "NO_COLOR", "1", null, false)]
    [InlineData(true, "NO_COLOR", "", null, true)]
    [InlineData(true, "TERM", "dumb", null, false)]
    [InlineData(true, null, null, "never", false)]
    [InlineData(false, null, null, "always", true)]
    public void Colours_are_for_terminals_that_want_them(bool isTerminal, string? variable, string? value, string? choice, bool expected)
    {
        using var shell = new Shell { IsTerminal = isTerminal };
        if (variable is not null)
            shell.With(variable, value!);

        var result = shell.Run(["lint", Samples.French, .. choice is null ? (string[])[] : ["--color", choice]]);
        result.Output.Contains('\e').ShouldBe(expected);
    }

    [Theory]
    [InlineData("LANG", "fr_FR.UTF-8", true)]
    [InlineData("LC_ALL", "fr", true)]
    [InlineData("LANG", "en_GB.UTF-8", false)]
    [InlineData("LANG", "fry_NL", false)]
    [InlineData("LANG", "C", false)]
    public void People_are_answered_in_the_language_of_their_system(string variable, string value, bool isFrench)
    {
        using var shell = new Shell();
        shell.With(variable, value);
        shell.Run("lint", Samples.English).Output.Contains("À refuser", StringComparison.Ordinal).ShouldBe(isFrench);
        shell.Run("--formt").Error.Contains("Vouliez-vous", StringComparison.Ordinal).ShouldBe(isFrench);
        shell.Run("lint", Samples.English, "--ui-language", "en").Output.ShouldContain("Refuse");
        shell.Run("lint", "absent.md", "--format", "json").Error.ShouldContain("there is no such file");
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(true, "en_US.UTF-8", false)]
    public void A_system_that_says_nothing_in_the_environment_is_asked_itself(bool isSystemFrench, string? variable, bool isFrench)
    {
        using var shell = new Shell { IsSystemFrench = isSystemFrench };
        if (variable is not null)
            shell.With("LANG", variable);
        shell.Run("lint", Samples.English).Output.Contains("À refuser", StringComparison.Ordinal).ShouldBe(isFrench);
    }

    [Fact]
    public void A_console_that_would_print_escapes_gets_none()
    {
        using var shell = new Shell { IsTerminal = true, AcceptsEscapes = false };
        shell.Run("lint", Samples.French).Output.ShouldNotContain("\e");
    }

    [Theory]
    [InlineData("pretty")]
    [InlineData("concise")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Cores_and_culture_change_no_byte(string format)
    {
        using var shell = new Shell();
        for (var i = 0; i < 30; i++)
            shell.Write($"{i}.md", string.Concat(Enumerable.Repeat(Samples.TextOf(Samples.French), (i * 7) % 11 + 1)));
        string[] arguments = ["lint", shell.Folder, "--format", format, "--ui-language", "fr"];

        var one = shell.Run([.. arguments, "--jobs", "1"]);
        var previous = CultureInfo.CurrentCulture;
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NegativeSign = "moins";
            CultureInfo.CurrentCulture = odd;
            var four = shell.Run([.. arguments, "--jobs", "4"]);
            four.ShouldBe(one);
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Theory]
    [InlineData("pretty")]
    [InlineData("concise")]
    public void Nothing_in_a_document_acts_on_the_terminal(string format)
    {
        using var shell = new Shell();
        var path = shell.Write("a.md", "Text\e[2J \u202Eevil\u202C and the\u0007 Provider shall not work for a competitor \e]0;x\u0007 of \u009B31m the Client.\n");
        var result = shell.Run("lint", path, "--format", format, "--color", "never");

        result.Output.ShouldContain("shall not work for a competitor");
        result.Output.Any(character => character is not '\n' && (char.IsControl(character) || character is '\u202E' or '\u202C')).ShouldBeFalse();
        if (format is "pretty")
            result.Output.ShouldContain("␛[2J");
    }

    [Fact]
    public void Ten_findings_come_first_and_the_others_on_demand()
    {
        using var shell = new Shell();
        var path = shell.Write("a.md", string.Concat(Enumerable.Range(1, 13).Select(i => $"{i} Delivered as soon as possible.\n")));

        var first = shell.Run("lint", path);
        first.Output.ShouldContain("and 3 more: --all");
        first.OutputLines.Count(line => line.StartsWith("Note", StringComparison.Ordinal)).ShouldBe(10);
        shell.Run("lint", path, "--all").OutputLines.Count(line => line.StartsWith("Note", StringComparison.Ordinal)).ShouldBe(13);
    }

    [Fact]
    public void Extract_shows_text_structure_and_json()
    {
        using var shell = new Shell();
        shell.Run("extract", Samples.English).Output.ShouldBe(Samples.TextOf(Samples.English));
        shell.Run("extract", Samples.English, "--format", "tree").OutputLines[1].ShouldBe("  Part Body [0..382)");
        using var json = JsonDocument.Parse(shell.Run("extract", Samples.English, "--format", "json").Output);
        json.RootElement.GetProperty("text").GetString().ShouldBe(Samples.TextOf(Samples.English));
    }

    [Fact]
    public void Extract_says_that_a_folder_is_no_file()
    {
        using var shell = new Shell();
        var result = shell.Run("extract", shell.Folder);
        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("is a folder");
    }

    [Fact]
    public void The_library_itself_answers_too()
    {
        using var shell = new Shell { UsesLibrary = true };
        shell.Run("extract", Samples.English).Output.ShouldContain("Services agreement");
        shell.Run("rules", "--format", "json").Code.ShouldBe(0);
    }
}
