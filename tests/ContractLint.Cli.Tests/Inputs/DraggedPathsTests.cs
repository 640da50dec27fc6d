using ContractLint.Cli.Inputs;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Inputs;

public sealed class DraggedPathsTests
{
    private static readonly HashSet<string> Files =
        ["/home/a/contract.docx", "/home/a/My contract (2).docx", "/home/a/L'offre.pdf", "/home/a/Été 100%.md", "a b.txt", @"C:\My texts\a.docx", "back\\slash.md"];

    [Theory]
    [InlineData("/home/a/contract.docx", "/home/a/contract.docx")]
    [InlineData("/home/a/My contract (2).docx", "/home/a/My contract (2).docx")]
    [InlineData("\"/home/a/My contract (2).docx\"", "/home/a/My contract (2).docx")]
    [InlineData("'/home/a/My contract (2).docx' ", "/home/a/My contract (2).docx")]
    [InlineData(@"'/home/a/L'\''offre.pdf'", "/home/a/L'offre.pdf")]
    [InlineData("file:///home/a/My%20contract%20(2).docx", "/home/a/My contract (2).docx")]
    [InlineData("file://localhost/home/a/%C3%89t%C3%A9%20100%25.md", "/home/a/Été 100%.md")]
    [InlineData("'file:///home/a/contract.docx'", "/home/a/contract.docx")]
    [InlineData("\"C:\\My texts\\a.docx\"", @"C:\My texts\a.docx")]
    [InlineData("& 'C:\\My texts\\a.docx'", @"C:\My texts\a.docx")]
    [InlineData("back\\slash.md", "back\\slash.md")]
    [InlineData("/home/a/contract.docx 'a b.txt'", "/home/a/contract.docx|a b.txt")]
    public void Every_terminal_names_a_file_in_its_own_way(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && line.Contains("file:///home", StringComparison.Ordinal), "Addresses hold paths of the system.");
        DraggedPaths.In(line, Files.Contains).ShouldBe(expected.Split('|'));
    }

    [Theory]
    [InlineData(@"/home/a/My\ contract\ \(2\).docx ")]
    public void A_Mac_puts_a_backslash_before_what_is_special(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a backslash separates folders.");
        DraggedPaths.In(line, Files.Contains).ShouldBe(["/home/a/My contract (2).docx"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("&")]
    [InlineData("Please read /home/a/contract.docx")]
    [InlineData("'/home/a/contract.docx")]
    [InlineData("/home/a/contract.docx /home/a/absent.docx")]
    [InlineData("http://example.com/home/a/contract.docx")]
    [InlineData("file://server/home/a/contract.docx")]
    public void Anything_else_is_text(string line) => DraggedPaths.In(line, Files.Contains).ShouldBeEmpty();

    [Theory]
    [InlineData("contract.docx", "contract.docx")]
    [InlineData("/home/a/my contract.pdf", "/home/a/my contract.pdf")]
    [InlineData("'my contract.pdf'", "my contract.pdf")]
    [InlineData("Please see contract.docx", null)]
    [InlineData("We need a budget by Friday.", null)]
    [InlineData("Hello", null)]
    public void A_path_that_leads_nowhere_is_known_by_its_looks(string line, string? expected) => DraggedPaths.Missing(line).ShouldBe(expected);

    [Fact]
    public void What_a_shell_quotes_is_found_again() =>
        Gen.String[Gen.Char["ab é'\"\\ ()$&;"], 1, 12].Where(name => name.Trim() == name).Sample(name =>
            DraggedPaths.In(ContractLint.Cli.Output.ShellWord.Of("/x/" + name, isWindows: false)!, path => path == "/x/" + name) is [_]);
}
