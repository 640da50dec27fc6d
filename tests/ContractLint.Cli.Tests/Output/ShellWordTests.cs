using System.Diagnostics;
using ContractLint.Cli.Output;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Output;

public sealed class ShellWordTests
{
    [Theory]
    [InlineData("contract.docx", "contract.docx")]
    [InlineData("dossier/Été-2.pdf", "dossier/Été-2.pdf")]
    [InlineData("my contract.docx", "'my contract.docx'")]
    [InlineData("L'offre.docx", @"'L'\''offre.docx'")]
    [InlineData("$(rm x).docx", "'$(rm x).docx'")]
    [InlineData("contracts/*.docx", "'contracts/*.docx'")]
    [InlineData("-x.docx", "./-x.docx")]
    [InlineData("", "''")]
    public void Elsewhere_single_quotes_hold_anything(string name, string expected) => ShellWord.Of(name, isWindows: false).ShouldBe(expected);

    [Theory]
    [InlineData(@"C:\texts\a.docx", @"C:\texts\a.docx")]
    [InlineData(@"C:\My texts\L'offre.docx", "\"C:\\My texts\\L'offre.docx\"")]
    [InlineData("a&b.docx", "\"a&b.docx\"")]
    [InlineData("$(calc).docx", null)]
    [InlineData("%TEMP%.docx", null)]
    [InlineData("a”; calc; ”.docx", null)]
    public void On_Windows_a_name_that_two_shells_would_understand_is_not_written(string name, string? expected) => ShellWord.Of(name, isWindows: true).ShouldBe(expected);

    [Fact]
    public void A_shell_gives_the_name_back()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "no shell");
        var names = Gen.String[Gen.Char["ab é'\"\\ ()$&;!*?~#`|<>\n"], 1, 20].Where(name => name[0] is not '-').Array[50].Single();
        var start = new ProcessStartInfo("/bin/sh")
        {
            ArgumentList = { "-c", "printf '%s\\0' " + string.Join(' ', names.Select(name => ShellWord.Of(name, isWindows: false))) },
            RedirectStandardOutput = true,
        };
        using var shell = Process.Start(start)!;
        shell.StandardOutput.ReadToEnd().ShouldBe(string.Concat(names.Select(name => name + "\0")));
    }
}
