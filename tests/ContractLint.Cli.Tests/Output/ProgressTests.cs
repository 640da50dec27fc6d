using ContractLint.Cli.Output;
using ContractLint.Cli.Tests.Support;
using ContractLint.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(79, "████████████░░░░░░░░░░░░░ 5/10  contrat-de-prestation.docx")]
    [InlineData(50, "███████░░░░░░░░ 5/10  contrat-de-prestation.docx")]
    [InlineData(40, "██████░░░░░░ 5/10  contrat-de…ation.docx")]
    [InlineData(24, "5/10  contrat-d…ion.docx")]
    [InlineData(12, "5/10")]
    [InlineData(3, "")]
    public void A_narrow_window_loses_the_name_first(int width, string expected) =>
        Progress.Line(5, 10, "client/contrat-de-prestation.docx", width).ShouldBe(expected);

    [Fact]
    public void No_name_makes_the_line_wider_than_its_room() =>
        Gen.Select(Gen.Int[0, 500], Gen.String, Gen.Int[1, 200]).Sample((done, name, width) =>
        {
            var line = Progress.Line(done, 500, name, width);
            return TextWrapper.WidthOf(line) <= width && !line.Any(char.IsControl);
        });

    [Fact]
    public void Every_document_is_told_and_the_line_is_wiped_at_the_end()
    {
        using var shell = new Shell { IsErrorTerminal = true };
        for (var i = 0; i < 12; i++)
            shell.Write($"{i:00}.md", "Text.");
        var result = shell.Run("lint", shell.Folder, "--format", "concise");

        for (var i = 0; i < 12; i++)
            result.Error.ShouldContain($" {i}/12  {i:00}.md\e[K");
        result.Error.ShouldEndWith("\r\e[K");
        result.Error.ShouldNotContain("\n");
    }

    [Theory]
    [InlineData(false, 3, null, true)]
    [InlineData(true, 1, null, true)]
    [InlineData(true, 3, "dumb", true)]
    [InlineData(true, 3, null, false)]
    public void Where_the_line_cannot_be_wiped_or_says_nothing_there_is_none(bool isTerminal, int documents, string? term, bool acceptsEscapes)
    {
        using var shell = new Shell { IsErrorTerminal = isTerminal, AcceptsEscapes = acceptsEscapes };
        if (term is not null)
            shell.With("TERM", term);
        for (var i = 0; i < documents; i++)
            shell.Write($"{i}.md", "Text.");

        shell.Run("lint", shell.Folder, "--format", "concise").Error.ShouldBeEmpty();
    }

    [Fact]
    public void It_has_no_colours_of_its_own()
    {
        using var shell = new Shell { IsErrorTerminal = true };
        shell.With("NO_COLOR", "1").Write("a.md", "Text.");
        shell.Write("b.md", "Text.");
        shell.Run("lint", shell.Folder, "--format", "concise").Error.ShouldNotContain("m\e");
    }

    [Fact]
    public void A_complaint_stands_on_a_line_of_its_own()
    {
        using var shell = new Shell { IsErrorTerminal = true };
        shell.Write("a.md", "[crash]");
        shell.Write("b.md", "Text.");
        shell.Run("lint", shell.Folder, "--format", "concise").Error.ShouldContain("\r\e[Kcontractlint: a.md: ");
    }
}
