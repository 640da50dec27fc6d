using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Engine;
using ContractLint.Learning;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Tests.Learning;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Engine.EngineTestSupport;

namespace ContractLint.Tests.Engine;

/// <summary>What the classifier may add to what the rules say.</summary>
public sealed class ClassifierReviewTests
{
    private const string Unlisted = "You would show us a portfolio made for our shop before we talk.";

    private static readonly ClauseModel Model = LearningTestSupport.ModelOf(("portfolio", ClauseLabel.UnpaidWork, 12), ("moonlight", ClauseLabel.OutOfHours, 12));

    [Fact]
    public void Wording_no_rule_lists_is_told_one_level_lower_with_its_reasons()
    {
        var finding = Run(Unlisted, Rule("CL2001", "free audit", severity: DiagnosticSeverity.Error)).Diagnostics.ShouldHaveSingleItem();

        finding.Source.ShouldBe(FindingSource.Classifier);
        finding.Severity.ShouldBe(DiagnosticSeverity.Warning);
        finding.Probability.ShouldNotBeNull().ShouldBeInRange(0.5, 1);
        finding.Explanation.ShouldNotBeNull().Weighed[0].Weight.ShouldBeGreaterThan(0);
        finding.MessageIn(ContractLint.Text.Language.English).ShouldStartWith("This reads like");
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Info, DiagnosticSeverity.Info)]
    [InlineData(DiagnosticSeverity.Hidden, DiagnosticSeverity.Hidden)]
    public void Info_is_the_floor_and_what_is_hidden_stays_so(DiagnosticSeverity rule, DiagnosticSeverity told) =>
        Run(Unlisted, Rule("CL2001", "free audit", severity: rule)).Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(told);

    [Fact]
    public void A_rule_that_speaks_keeps_its_severity_and_gets_a_probability()
    {
        var finding = Run(Unlisted, Rule("CL2001", "portfolio", severity: DiagnosticSeverity.Error)).Diagnostics.ShouldHaveSingleItem();

        finding.Source.ShouldBe(FindingSource.Rule);
        finding.Severity.ShouldBe(DiagnosticSeverity.Error);
        finding.Probability.ShouldNotBeNull();
    }

    [Fact]
    public void What_a_rule_excused_is_not_told()
    {
        var page = Rule("CL2001", "portfolio") with { Phrases = [Block(PhraseRole.Find, "portfolio"), Block(PhraseRole.UnlessInSentence, "before we talk")] };

        Run(Unlisted, page).Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The Client shall not publish any portfolio of its own.", DocumentKind.Contract)]
    [InlineData("We do not ask for a portfolio of any sort.", DocumentKind.Brief)]
    public void Guards_hold_for_the_classifier_too(string text, DocumentKind kind) =>
        Run(text, AnalyzerConfig.Default with { Profile = Profile.Strict }, kind, Rule("CL2001", "free audit")).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_rule_that_is_switched_off_is_not_spoken_for() =>
        Run(Unlisted, Rule("CL6010", "evening")).Diagnostics.ShouldBeEmpty();

    [Fact]
    public void A_rule_about_whole_documents_leaves_the_floor_to_the_next() =>
        Run(Unlisted, Rule("CL2001", "free audit", SpanKind.Document), Rule("CL2002", "free change")).Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("CL2002");

    [Theory]
    [InlineData("ml.enabled", "false")]
    [InlineData("ml.minProbability", "100")]
    public void Who_wants_rules_alone_has_them(string setting, string value)
    {
        var config = AnalyzerConfig.Default with { Profile = Profile.Strict, Settings = [ContractLinter.Settings.Read(setting, value)!] };

        Run(Unlisted, config, DocumentKind.Brief, Rule("CL2001", "free audit")).Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_crash_of_the_classifier_costs_nothing_the_rules_said()
    {
        var engine = new AnalysisEngine([Rule("CL2001", "portfolio")], [], AnalyzerConfig.Default with { Profile = Profile.Strict }, new(() => throw new InvalidDataException()));

        var report = engine.Analyze(Semantics.SemanticTestSupport.ModelOf(Unlisted, DocumentKind.Brief), [], 1, true, CancellationToken.None);

        report.Diagnostics.Select(finding => finding.Descriptor.Id).ShouldBe(["CL0001", "CL2001"], ignoreOrder: true);
    }

    private static LintReport Run(string text, params RulePage[] pages) => Run(text, AnalyzerConfig.Default with { Profile = Profile.Strict }, DocumentKind.Brief, pages);

    private static LintReport Run(string text, AnalyzerConfig config, DocumentKind kind, params RulePage[] pages) =>
        new AnalysisEngine([.. pages], [], config, new(() => new ClauseClassifier(Model))).Analyze(Semantics.SemanticTestSupport.ModelOf(text, kind), [], 1, true, CancellationToken.None);
}
