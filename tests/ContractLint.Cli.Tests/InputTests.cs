using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

public sealed class InputTests
{
    private static string[] Named(CliResult result) =>
        [.. result.OutputLines.Select(line => line.Split("\"file\":\"")[1].Split('"')[0])];

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order_and_nothing_else()
    {
        using var shell = new Shell();
        foreach (var name in (string[])["z.md", "b/a.txt", "B.docx", "b/.hidden.md", "~$B.docx", ".git/x.md", "picture.png", "b/c/d.PDF"])
            shell.Write(name, "Text.");

        Named(shell.Run("lint", shell.Folder, "--format", "jsonl")).ShouldBe(["B.docx", "b/a.txt", "b/c/d.PDF", "z.md"]);
    }

    [Fact]
    public void A_document_named_twice_is_read_once()
    {
        using var shell = new Shell();
        var path = shell.Write("a.md", "Text.");
        Named(shell.Run("lint", path, shell.Folder, path, "--format", "jsonl")).ShouldBe(["a.md"]);
    }

    [Theory]
    [InlineData("*.md", "a.md")]
    [InlineData("?.md", "a.md")]
    [InlineData("**/*.md", "a.md sub/b.md sub/deep/c.md")]
    [InlineData("sub/*.md", "sub/b.md")]
    [InlineData("s*/b.*", "sub/b.md")]
    [InlineData("sub/**", "sub/b.md sub/deep/c.md")]
    [InlineData("*", "a.md sub/b.md sub/deep/c.md")]
    [InlineData("*.xlsx", "a.xlsx")]
    public void Patterns_are_expanded_by_the_program_itself(string pattern, string expected)
    {
        using var shell = new Shell();
        foreach (var name in (string[])["a.md", "a.xlsx", "sub/b.md", "sub/deep/c.md", "sub/.d.md"])
            shell.Write(name, "Text.");

        Named(shell.Run("lint", shell.PathOf(pattern), "--format", "jsonl")).ShouldBe(expected.Split(' '));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_no_loop()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var shell = new Shell();
        shell.Write("sub/a.md", "Text.");
        Directory.CreateSymbolicLink(shell.PathOf("sub/up"), shell.Folder);

        Named(shell.Run("lint", shell.Folder, "--format", "jsonl")).ShouldBe(["sub/a.md"]);
        Named(shell.Run("lint", shell.PathOf("**/*.md"), "--format", "jsonl")).ShouldBe(["sub/a.md"]);
    }

    [Fact]
    public void The_standard_input_has_the_name_it_is_given()
    {
        using var shell = new Shell();
        var text = Samples.TextOf(Samples.English);
        Named(shell.RunWith(text, "lint", "-", "--format", "jsonl", "--stdin-filename", "mail.txt")).ShouldBe(["mail.txt"]);
        shell.RunWith(text, "lint", "-", "--format", "concise").OutputLines[0].ShouldStartWith("stdin:2:33: ");
    }

    [Fact]
    public void A_named_file_of_an_unknown_extension_is_read()
    {
        using var shell = new Shell();
        Named(shell.Run("lint", shell.Write("letter.odd", "Text."), "--format", "jsonl")).ShouldBe(["letter.odd"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_cannot_exist_is_a_missing_file(string name)
    {
        using var shell = new Shell();
        shell.Run("lint", name).Code.ShouldBe(3);
    }
}
