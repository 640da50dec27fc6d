using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules;
using ContractLint.Tests.Engine;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Configuration;

public sealed class RuleSeveritiesTests
{
    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("core=info", DiagnosticSeverity.Info)]
    [InlineData("core=info CL3=error", DiagnosticSeverity.Error)]
    [InlineData("CL3=error core=info", DiagnosticSeverity.Error)]
    [InlineData("covenants=error rule-cl3001=info", DiagnosticSeverity.Info)]
    [InlineData("CL3001=hidden rule-cl3001=info CL3=error core=error", DiagnosticSeverity.Hidden)]
    [InlineData("CL4=error negotiate=error CL3002=error", DiagnosticSeverity.Warning)]
    [InlineData("CL3=error covenants=info", DiagnosticSeverity.Info)]
    public void The_closest_choice_holds_whatever_the_order(string choices, DiagnosticSeverity expected) =>
        new RuleSeverities(Config(choices)).Of(EngineTestSupport.Descriptor("CL3001")).ShouldBe(expected);

    [Fact]
    public void A_choice_holds_for_everything_the_rule_finds()
    {
        var rule = EngineTestSupport.Rule("CL3001", "red");
        rule = rule with { Phrases = [rule.Phrases[0] with { Severity = DiagnosticSeverity.Error }] };

        EngineTestSupport.Run("A red hat.", Config("core=info"), rule).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);
        EngineTestSupport.Run("A red hat.", Config("CL3=off"), rule).Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("hidden", DiagnosticSeverity.Hidden)]
    public void A_block_may_take_its_severity_from_a_parameter(string level, DiagnosticSeverity expected)
    {
        var rule = EngineTestSupport.Rule("CL3001", "red", severity: DiagnosticSeverity.Error);
        rule = rule with
        {
            Phrases = [rule.Phrases[0] with { SeveritySetting = "hats.level" }],
            Parameters = [new("hats.level", "info") { Type = SettingType.OneOf("error", "warning", "info", "hidden") }],
        };

        EngineTestSupport.Run("A red hat.", Config(""), rule).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Info);
        EngineTestSupport.Run("A red hat.", Config("") with { Settings = [new("hats.level", new(level), SettingOrigin.CommandLine)] }, rule)
            .Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(expected);
    }

    [Theory]
    [InlineData(Profile.FreelanceFr, false, DiagnosticSeverity.Hidden)]
    [InlineData(Profile.FreelanceFr, true, DiagnosticSeverity.Warning)]
    [InlineData(Profile.Strict, false, DiagnosticSeverity.Hidden)]
    [InlineData(Profile.Strict, true, DiagnosticSeverity.Warning)]
    [InlineData(Profile.TemplateCi, false, DiagnosticSeverity.Warning)]
    public void Pedantic_rules_are_hidden_until_they_are_wanted(Profile profile, bool isPedantic, DiagnosticSeverity expected)
    {
        var rule = EngineTestSupport.Descriptor("CL3001") with { Group = RuleGroup.Pedantic };
        var config = Config("") with { Profile = profile, Settings = isPedantic ? [new(SharedSettings.Pedantic, new("true"), SettingOrigin.CommandLine)] : [] };

        new RuleSeverities(config).Of(rule).ShouldBe(expected);
    }

    [Fact]
    public void What_could_not_be_read_is_told_whatever_is_left_out()
    {
        var config = Config("CL9=off");
        var report = new ContractLinter(config).Lint([], "empty.txt", TestContext.Current.CancellationToken);

        report.HasText.ShouldBeFalse();
        report.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
    }

    // rules.md, section 1: freelance-*, strict with pedantic, template-ci; "" where the rule does not apply or the table leaves it to the rule.
    [Fact]
    public void Rules_have_the_severities_of_the_table()
    {
        (string Id, string Freelance, string Strict, string Template)[] table =
        [
            ("CL1001", "", "warning", ""), ("CL1009", "hidden", "info", ""), ("CL3010", "hidden", "info", ""), ("CL6006", "hidden", "info", ""),
            ("CL2010", "info", "warning", ""), ("CL2020", "hidden", "info", ""), ("CL2021", "hidden", "info", "info"), ("CL7051", "hidden", "info", "info"),
            ("CL8004", "hidden", "info", "info"), ("CL8017", "hidden", "info", "info"), ("CL8019", "hidden", "info", "info"), ("CL2022", "hidden", "info", ""),
            ("CL3008", "hidden", "info", "info"), ("CL4006", "error", "error", ""), ("CL4017", "error", "error", ""), ("CL5006", "error", "error", ""),
            ("CL6001", "info", "warning", ""), ("CL6005", "warning", "error", "error"), ("CL7002", "info", "warning", "warning"), ("CL7010", "", "error", "error"),
            ("CL8003", "hidden", "warning", "warning"), ("CL9010", "hidden", "info", "info"),
        ];

        string Of(DiagnosticDescriptor rule, Profile profile) =>
            new RuleSeverities(new AnalyzerConfig { Profile = profile, Settings = [new(SharedSettings.Pedantic, new(profile is Profile.Strict ? "true" : "false"), SettingOrigin.CommandLine)] })
                .Of(rule).ToString().ToLowerInvariant();

        var faults =
            from row in table
            let rule = RuleSet.BuiltIn.Find(row.Id)?.Descriptor
            where rule is not null
            from pair in new[] { (Profile.FreelanceFr, row.Freelance), (Profile.FreelanceUk, row.Freelance), (Profile.FreelanceUs, row.Freelance), (Profile.Strict, row.Strict), (Profile.TemplateCi, row.Template) }
            where pair.Item2.Length > 0 && Of(rule, pair.Item1) != pair.Item2
            select $"{row.Id} in {pair.Item1}: {Of(rule, pair.Item1)}, not {pair.Item2}";
        faults.ShouldBeEmpty();
    }

    // The verdict of a document once stood on lists of these ids.
    [Fact]
    public void Questions_and_refusals_say_so_on_their_pages()
    {
        (string Id, Verdict Verdict)[] table =
        [
            ("CL2010", Verdict.Clarify), ("CL2011", Verdict.Decline), ("CL8013", Verdict.Clarify), ("CL9001", Verdict.Clarify), ("CL9002", Verdict.Clarify), ("CL9007", Verdict.Clarify), ("CL9011", Verdict.Clarify),
        ];

        table.Where(row => RuleSet.BuiltIn.Find(row.Id) is { } page && page.Descriptor.Verdict != row.Verdict)
            .ShouldBeEmpty("Add \"verdict: clarify\" or \"verdict: decline\" to the settings of the page.");
        RuleSet.BuiltIn.Find("CL2010").ShouldNotBeNull().Descriptor.NeverFailsGate.ShouldBeTrue();
    }

    private static AnalyzerConfig Config(string choices) => AnalyzerConfig.Default with
    {
        Profile = Profile.Strict,
        Severities = [.. choices.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)],
    };

    private static SeverityChoice Parse(string choice)
    {
        var parts = choice.Split('=');
        return new(parts[0], parts[1] is "off" ? null : Enum.Parse<DiagnosticSeverity>(parts[1], ignoreCase: true), SettingOrigin.CommandLine);
    }
}
