using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Commands;

/// <summary>Reports as pages beside documents, for people who drop files on the program.</summary>
public sealed class OpenCommandTests
{
    private const string Clause = "7 The Provider shall not work for a competitor.\n";

    private static void ShouldBeReport(string path) => File.ReadAllText(path).ShouldContain("<meta name=\"generator\" content=\"ContractLint ");

    [Theory]
    [InlineData("en", "Report: a.md.contractlint.html\n")]
    [InlineData("fr", "Rapport\u00A0: a.md.contractlint.html\n")]
    public void The_page_stands_beside_its_document_and_is_shown(string language, string said)
    {
        using var shell = new Shell();
        var result = shell.Run("open", shell.Write("a.md", Clause), "--ui-language", language);

        result.ShouldBe(new CliResult(1, said, ""));
        shell.Desktop.Shown.ShouldBe([shell.PathOf("a.md.contractlint.html")]);
        ShouldBeReport(shell.PathOf("a.md.contractlint.html"));
        Directory.GetFiles(shell.Folder).Length.ShouldBe(2);
    }

    [Fact]
    public void Files_dropped_on_the_program_open_their_reports_and_the_window_waits()
    {
        using var shell = new Shell { IsTerminal = true, Keyboard = new() };
        shell.Desktop.OwnsWindow = true;
        var result = shell.Run(shell.Write("a.md", "Text."), shell.Write("b.md", Clause));

        result.Code.ShouldBe(1);
        shell.Desktop.Shown.Select(Path.GetFileName).ShouldBe(["a.md.contractlint.html", "b.md.contractlint.html"]);
        shell.Keyboard.KeysWaitedFor.ShouldBe(1);
    }

    [Fact]
    public void The_same_files_named_in_a_shell_are_reported_there()
    {
        using var shell = new Shell { IsTerminal = true, Keyboard = new() };
        shell.Run(shell.Write("a.md", Clause)).Output.ShouldContain("CL3001");
        shell.Desktop.Shown.ShouldBeEmpty();
    }

    [Fact]
    public void A_folder_gets_one_page()
    {
        using var shell = new Shell();
        shell.Write("offers/a.md", Clause);
        shell.Write("offers/b.md", "Text.");
        shell.Run("open", shell.PathOf("offers")).Code.ShouldBe(1);

        shell.Desktop.Shown.ShouldBe([shell.PathOf("offers/offers.contractlint.html")]);
    }

    [Fact]
    public void An_earlier_report_is_replaced_and_nothing_else()
    {
        using var shell = new Shell();
        var document = shell.Write("a.md", Clause);
        shell.Run("open", document);
        shell.Write("a.md", "Text.");
        shell.Run("open", document).Code.ShouldBe(0);
        shell.Desktop.Shown.Distinct().ShouldBe([shell.PathOf("a.md.contractlint.html")]);

        shell.Write("a.md.contractlint.html", "<html>my own notes about ContractLint</html>");
        shell.Run("open", document);
        shell.Desktop.Shown[^1].ShouldBe(shell.PathOf("a.md.contractlint-2.html"));
        File.ReadAllText(shell.PathOf("a.md.contractlint.html")).ShouldContain("my own notes");
    }

    [Fact]
    public void A_link_in_the_place_of_a_report_is_left_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var shell = new Shell();
        shell.Run("open", shell.Write("old.md", "Text."));
        File.CreateSymbolicLink(shell.PathOf("a.md.contractlint.html"), shell.PathOf("old.md.contractlint.html"));
        shell.Run("open", shell.Write("a.md", "Text."));
        shell.Desktop.Shown[^1].ShouldBe(shell.PathOf("a.md.contractlint-2.html"));
    }

    [Theory]
    [InlineData("documents")]
    [InlineData("temporary")]
    public void A_folder_one_may_not_write_to_sends_the_page_to_a_folder_of_ones_own(string folder)
    {
        // Not even root may write there.
        const string document = "/proc/version";
        Assert.SkipUnless(File.Exists(document), "no folder on this system that nobody may write to");
        using var shell = new Shell();
        if (folder is "documents")
            shell.Desktop.DocumentsFolder = Directory.CreateDirectory(shell.PathOf(folder)).FullName;

        var result = shell.Run("open", document);
        result.Code.ShouldBe(0, result.Error);
        result.Output.ShouldBe($"Report: {folder}/version.contractlint.html\n");
        shell.Desktop.Shown.ShouldBe([shell.PathOf(folder + "/version.contractlint.html")]);
    }

    [Theory]
    [InlineData("en", "contractlint: the report could not be opened; open it yourself: a.md.contractlint.html")]
    [InlineData("fr", "contractlint\u00A0: le rapport n'a pas pu être ouvert\u00A0; ouvrez-le vous-même\u00A0: a.md.contractlint.html")]
    public void A_page_that_cannot_be_shown_is_named_and_the_code_stays(string language, string line)
    {
        using var shell = new Shell();
        shell.Desktop.CanShow = false;
        var result = shell.Run("open", shell.Write("a.md", Clause), "--ui-language", language);

        result.Code.ShouldBe(1);
        result.ErrorLines.ShouldBe([line]);
    }

    [Fact]
    public void A_missing_document_is_one_line_and_the_others_are_opened()
    {
        using var shell = new Shell();
        var result = shell.Run("open", shell.PathOf("absent.docx"), shell.Write("a.md", "Text."));

        result.Code.ShouldBe(3);
        result.ErrorLines.ShouldBe(["contractlint: absent.docx: there is no such file."]);
        shell.Desktop.Shown.ShouldBe([shell.PathOf("a.md.contractlint.html")]);
    }

    [Fact]
    public void Many_documents_do_not_open_many_windows()
    {
        using var shell = new Shell();
        var result = shell.Run(["open", .. Enumerable.Range(1, 8).Select(i => shell.Write($"{i}.md", "Text."))]);

        shell.Desktop.Shown.Count.ShouldBe(5);
        result.OutputLines.Count(line => line.StartsWith("Report: ", StringComparison.Ordinal)).ShouldBe(8);
        result.OutputLines.Length.ShouldBe(9);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("open -")]
    public void Without_a_file_it_says_what_it_needs(string arguments)
    {
        using var shell = new Shell();
        var result = shell.Run(arguments.Split(' '));
        result.Code.ShouldBe(2);
        result.ErrorLines.Length.ShouldBe(1);
    }
}
