using ContractLint.Cli.Tests.Support;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests;

/// <summary>What a shell is answered when somebody presses the tabulator.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("contractlint ex", "explain", "extract")]
    [InlineData("contractlint lint --form", "--format")]
    [InlineData("contractlint lint brief.docx --format conc", "concise")]
    [InlineData("contractlint lint --format=conc", "--format=concise")]
    [InlineData("contractlint brief.docx --ui", "--ui-language")]
    [InlineData("contractlint lint --side ", "client", "provider")]
    [InlineData("contractlint explain CL301", "CL3010", "CL3011", "CL3012")]
    [InlineData("contractlint explain non-comp", "non-compete", "non-compete-unbounded")]
    [InlineData("contractlint lint --select CL2001,CL3001,CL101", "CL2001,CL3001,CL1010", "CL2001,CL3001,CL1011", "CL2001,CL3001,CL1012", "CL2001,CL3001,CL1013")]
    [InlineData("contractlint rules --format ", "json", "pretty", "schema")]
    [InlineData("contractlint completion ", "bash", "fish", "powershell", "zsh")]
    public void The_rest_of_the_word_is_offered(string line, params string[] offered) => Offered(line).ShouldBe(offered);

    [Theory]
    [InlineData("contractlint lint ")]
    [InlineData("contractlint lint contr")]
    [InlineData("contractlint lint --output ")]
    [InlineData("contractlint extract ")]
    [InlineData("contractlint nothing-of-ours --")]
    [InlineData("")]
    public void Files_are_left_to_the_shell(string line) =>
        Offered(line).ShouldAllBe(word => word.StartsWith("--", StringComparison.Ordinal) || !line.Contains(' '));

    [Fact]
    public void All_commands_and_all_options_are_offered_where_nothing_is_typed()
    {
        Offered("contractlint ").ShouldBe(Offered("contractlint ").Order(StringComparer.Ordinal));
        Offered("contractlint ").ShouldContain("lint");
        Offered("contractlint lint -").ShouldContain("--help");
        Offered("contractlint lint -").ShouldContain("--records");
    }

    [Theory]
    [InlineData("bash", "complete -o default")]
    [InlineData("zsh", "compdef _contractlint contractlint")]
    [InlineData("fish", "complete --command contractlint")]
    [InlineData("powershell", "Register-ArgumentCompleter -Native")]
    public void Every_shell_has_its_script(string shell, string line)
    {
        var result = Run("completion", shell);

        result.Code.ShouldBe(0);
        result.Output.ShouldContain(line);
        result.Output.ShouldContain("[suggest:");
    }

    [Fact]
    public void An_unknown_shell_is_told_in_one_line()
    {
        var result = Run("completion", "powershel", "--ui-language", "fr");

        result.Code.ShouldBe(2);
        result.ErrorLines.ShouldHaveSingleItem().ShouldContain("Vouliez-vous dire «\u00A0powershell\u00A0»");
    }

    private static string[] Offered(string line) => Run($"[suggest:{line.Length}]", line).OutputLines;

    private static CliResult Run(params string[] arguments)
    {
        using var shell = new Shell();
        return shell.Run(arguments);
    }
}
