using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Covenants;

/// <summary>What the settings of the covenants change, and what their messages list: examples on a page run with the defaults and show no message.</summary>
public sealed class CovenantTests
{
    private const string BoundedEn = "During the Term and for six months thereafter, the Consultant shall not work for any competitor within the Territory.";
    private const string BoundedFr = "Pendant la mission et six mois après, le Prestataire s'interdit de travailler en France pour un concurrent du Client.";
    private const string BalancedEn = "Each party shall keep the other party's information confidential for three years.";
    private const string BalancedFr = "Chaque partie garde confidentielles les informations de l'autre pendant trois ans.";

    [Theory]
    [InlineData(BoundedEn, "0", DiagnosticSeverity.Error)]
    [InlineData(BoundedEn, "5", DiagnosticSeverity.Error)]
    [InlineData(BoundedEn, "6", DiagnosticSeverity.Warning)]
    [InlineData(BoundedFr, "0", DiagnosticSeverity.Error)]
    [InlineData(BoundedFr, "6", DiagnosticSeverity.Warning)]
    [InlineData("The Consultant shall not work for any competitor.", "12", DiagnosticSeverity.Error)]
    public void A_non_compete_with_all_its_limits_is_to_negotiate_where_the_reader_accepts_its_length(string text, string months, DiagnosticSeverity level) =>
        LevelsOf("CL3001", text, DocumentKind.Contract, ("nonCompete.maxMonths", months)).ShouldBe([level]);

    [Theory]
    [InlineData("nonCompete.maxMonthsBound", "12", 0)]
    [InlineData("nonCompete.maxMonthsBound", "5", 1)]
    public void How_long_is_too_long_the_reader_may_say(string setting, string value, int count) =>
        LevelsOf("CL3002", BoundedEn, DocumentKind.Contract, (setting, value)).Length.ShouldBe(count);

    [Theory]
    [InlineData("true", 1)]
    [InlineData("false", 0)]
    public void A_territory_is_asked_for_unless_the_reader_needs_none(string required, int count) =>
        LevelsOf("CL3002", "Pendant la mission, le Prestataire s'interdit de travailler pour un concurrent du Client.", DocumentKind.Contract, ("nonCompete.territoryRequired", required))
            .Length.ShouldBe(count);

    [Fact]
    public void The_message_lists_every_limit_that_is_missing_or_excessive() =>
        MissingIn("CL3002", "For five years the Trainer shall not, anywhere in the world, engage in any business competing with the Organisation.")
            .ShouldBe(new("60 months, the whole world", "60 mois, le monde entier"));

    [Theory]
    [InlineData("always", 0)]
    [InlineData("large", 1)]
    [InlineData("never", 1)]
    public void An_early_demand_asks_nothing_of_who_always_signs(string policy, int count)
    {
        LevelsOf("CL3008", "Please sign the NDA before we share anything about the app.", DocumentKind.Brief, ("nda.policy", policy)).Count(level => level is DiagnosticSeverity.Info).ShouldBe(count);
        LevelsOf("CL3008", "Signez d'abord notre accord de confidentialité, nous vous expliquerons ensuite le projet.", DocumentKind.Brief, ("nda.policy", policy))
            .Count(level => level is DiagnosticSeverity.Info).ShouldBe(count);
    }

    [Theory]
    [InlineData(BalancedEn, "large", DiagnosticSeverity.Hidden, 1)]
    [InlineData(BalancedFr, "always", DiagnosticSeverity.Hidden, 1)]
    [InlineData(BalancedEn, "never", DiagnosticSeverity.Info, 0)]
    [InlineData("The Consultant shall keep the information confidential for three years.", "large", DiagnosticSeverity.Hidden, 0)]
    [InlineData("Each party shall keep the other party's information confidential for ten years.", "large", DiagnosticSeverity.Hidden, 0)]
    [InlineData("Each party shall keep the other party's information confidential in perpetuity.", "large", DiagnosticSeverity.Hidden, 0)]
    public void A_reciprocal_and_bounded_duty_is_good_news_except_for_who_never_signs(string text, string policy, DiagnosticSeverity level, int goodNews)
    {
        var report = Lint("CL3008", text, DocumentKind.Contract, ("nda.policy", policy));

        report.Diagnostics.ShouldHaveSingleItem().Severity.ShouldBe(level);
        report.Positives.Length.ShouldBe(goodNews);
    }

    [Theory]
    [InlineData("9", 1)]
    [InlineData("10", 0)]
    public void How_many_years_of_confidentiality_are_too_many_the_reader_may_say(string years, int count) =>
        LevelsOf("CL3009", "Each party shall keep the other party's information confidential for ten years.", DocumentKind.Contract, ("nda.maxYears", years)).Length.ShouldBe(count);

    [Fact]
    public void What_an_nda_lacks_is_told_with_what_goes_too_far() =>
        MissingIn("CL3009", "The Contractor shall keep all information of the Client confidential in perpetuity.")
            .ShouldBe(new("no limit in time, one-way, none of the usual exceptions", "sans limite de durée, à sens unique, aucune des exceptions d'usage"));

    [Theory]
    [InlineData("En cas de violation de l'exclusivité, le Prestataire versera une pénalité de 30 000 €.", "30 000 €")]
    [InlineData("Any breach of the exclusivity entails a penalty of 20% of the fees.", "20%")]
    public void A_penalty_is_quoted_as_it_is_written(string text, string amount) =>
        ArgumentIn("CL3007", text, "amount").ShouldBe(new(amount, amount));

    [Theory]
    [InlineData("30", DiagnosticSeverity.Info)]
    [InlineData("50", DiagnosticSeverity.Warning)]
    public void A_small_share_of_revenue_is_graver(string share, DiagnosticSeverity level) =>
        LevelsOf("CL3012", "The Client shall not represent more than 40% of the Supplier's revenue.", DocumentKind.Contract, ("dependence.minSharePct", share)).ShouldBe([level]);

    private static LocalizedText MissingIn(string rule, string text) => ArgumentIn(rule, text, "missing");

    private static LocalizedText ArgumentIn(string rule, string text, string name) =>
        Lint(rule, text, DocumentKind.Contract).Diagnostics.ShouldHaveSingleItem().Arguments.Single(argument => argument.Name == name).Value;

    private static DiagnosticSeverity[] LevelsOf(string rule, string text, DocumentKind kind, params (string Name, string Value)[] settings) =>
        [.. Lint(rule, text, kind, settings).Diagnostics.Select(diagnostic => diagnostic.Severity)];

    private static LintReport Lint(string rule, string text, DocumentKind kind, params (string Name, string Value)[] settings)
    {
        var config = AnalyzerConfig.Default with
        {
            Profile = Profile.FreelanceFr,
            Kind = kind,
            Select = [rule],
            Settings = [.. settings.Select(setting => ContractLinter.Settings.Read(setting.Name, setting.Value).ShouldNotBeNull())],
        };

        return new ContractLinter(config).LintText(text, "x.txt", false, TestContext.Current.CancellationToken);
    }
}
