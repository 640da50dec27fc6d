using ContractLint.Cli.Commands;
using ContractLint.Cli.Parsing;
using ContractLint.Cli.Tests.Support;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Commands;

/// <summary>What a run ends with: one command that is of use now, and that can be pasted.</summary>
public sealed class NextCommandTests
{
    private static RunDocument Document(string name, int findings, string? rule, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(name, findings == 0 ? Verdict.Accept : Verdict.Negotiate, "") { Findings = findings, WorstRule = rule, WorstSeverity = severity };

    private static RunDocument Clean(string name) => new(name, Verdict.Accept, "");

    private static RunDocument NotRead(string name, string? rule) => new(name, null, "") { WorstRule = rule };

    private static NextStep After(string typed, params RunDocument[] documents) => Command(typed).After(documents);

    private static NextCommand Command(string typed, params string[] others) =>
        new(CommandParser.Parse(LintOptions.Spec, typed.Split(' ')), command => command is "open" || others.Contains(command));

    [Theory]
    [InlineData(Language.English, "To understand this point:")]
    [InlineData(Language.French, "Pour comprendre ce point\u00A0:")]
    public void One_point_is_explained(Language language, string purpose)
    {
        var next = After("a.docx", Document("a.docx", 1, "CL3001"));
        next.Command.ShouldBe("contractlint explain CL3001");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Theory]
    [InlineData(Language.English, "The report as a page to read and keep:")]
    [InlineData(Language.French, "Le rapport en page web, à lire et à garder\u00A0:")]
    public void Several_points_in_one_document_become_a_page(Language language, string purpose)
    {
        var next = After("a.docx", Document("mon contrat.docx", 4, "CL3001"));
        next.Command.ShouldBe(OperatingSystem.IsWindows() ? "contractlint open \"mon contrat.docx\"" : "contractlint open 'mon contrat.docx'");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Fact]
    public void What_decided_about_the_findings_is_said_again() =>
        After("a.docx --kind brief --ui-language fr --select CL3,CL2 --jobs 1", Document("a.docx", 2, "CL3001"))
            .Command.ShouldBe("contractlint open a.docx --kind brief --select " + (OperatingSystem.IsWindows() ? "\"CL3,CL2\"" : "CL3,CL2"));

    [Fact]
    public void A_text_without_a_file_has_no_page() =>
        After("-", Document("stdin", 3, "CL3001")).Command.ShouldBe("contractlint explain CL3001");

    [Theory]
    [InlineData(Language.English, "One line per point:")]
    [InlineData(Language.French, "Une ligne par point\u00A0:")]
    public void A_folder_is_listed_line_by_line(Language language, string purpose)
    {
        var next = After("contracts --profile strict", Document("contracts/a.md", 3, "CL3001"), Clean("contracts/b.md"));
        next.Command.ShouldBe("contractlint lint contracts --profile strict --format concise");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Fact]
    public void One_point_in_a_folder_is_explained() =>
        After("contracts", Clean("contracts/a.md"), Document("contracts/b.md", 1, "CL7001")).Command.ShouldBe("contractlint explain CL7001");

    [Fact]
    public void More_names_than_fit_on_a_line_are_not_repeated()
    {
        var names = Enumerable.Range(1, 40).Select(i => $"contract-{i}.docx").ToArray();
        After(string.Join(' ', names), [.. names.Select((name, i) => Document(name, 1, i == 7 ? "CL3001" : "CL8001", i == 7 ? DiagnosticSeverity.Error : DiagnosticSeverity.Info))])
            .Command.ShouldBe("contractlint explain CL3001");
    }

    [Theory]
    [InlineData(Language.English, "What to do when a document cannot be read:")]
    [InlineData(Language.French, "Que faire d'un document qui ne se lit pas\u00A0:")]
    public void A_document_that_could_not_be_read_is_explained_too(Language language, string purpose)
    {
        var next = After("scan.pdf", NotRead("scan.pdf", "CL9001"));
        next.Command.ShouldBe("contractlint explain CL9001");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Theory]
    [InlineData(Language.English, "To drag the document into this window instead:")]
    [InlineData(Language.French, "Pour glisser le document dans cette fenêtre\u00A0:")]
    public void A_name_that_leads_nowhere_need_not_be_typed(Language language, string purpose)
    {
        var next = After("absent.docx", NotRead("absent.docx", null));
        next.Command.ShouldBe("contractlint");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Theory]
    [InlineData(Language.English, "All that is checked:")]
    [InlineData(Language.French, "Tout ce qui est vérifié\u00A0:")]
    public void After_nothing_found_one_can_see_what_was_looked_for(Language language, string purpose)
    {
        var next = After("a.docx", Clean("a.docx"), NotRead("b.docx", null));
        next.Command.ShouldBe("contractlint rules");
        next.Purpose.Say(language).ShouldBe(purpose);
    }

    [Fact]
    public void Settings_are_proposed_to_those_who_have_none_once_there_is_a_command_for_them()
    {
        Command("a.docx", "init").After([Clean("a.docx")]).Command.ShouldBe("contractlint init");
        new NextCommand(CommandParser.Parse(LintOptions.Spec, ["a.docx"]), _ => true) { HasSettings = true }.After([Clean("a.docx")]).Command.ShouldBe("contractlint rules");
    }

    [Theory]
    [InlineData(Samples.French)]
    [InlineData(Samples.Quiet)]
    [InlineData("absent.docx")]
    [InlineData(".")]
    public void What_is_proposed_exists(string path)
    {
        using var shell = new Shell();
        var proposed = shell.Run("lint", path).OutputLines[^1].Split(": ")[^1].Trim().Split(' ');
        proposed[0].ShouldBe("contractlint");
        shell.Run(["help", .. proposed.Skip(1).Take(1)]).Code.ShouldBe(0);
    }

    [Fact]
    public void A_command_too_long_for_the_line_stands_below_unbroken()
    {
        using var shell = new Shell();
        var path = shell.Write(new string('x', 70) + ".md", Samples.TextOf(Samples.French));
        var lines = shell.Run(path).OutputLines;
        lines[^2].ShouldBe("The report as a page to read and keep:");
        lines[^1].ShouldBe($"  contractlint open {new string('x', 70)}.md");
    }
}
