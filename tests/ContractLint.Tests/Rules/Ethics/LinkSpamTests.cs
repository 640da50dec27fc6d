using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Ethics;

public sealed class LinkSpamTests
{
    private const string Id = "CL4006";

    [Theory]
    [InlineData("Le Prestataire fournit 30 liens entrants par mois.")]
    [InlineData("Le Prestataire fournit 8 liens entrants par semaine.")]
    [InlineData("Le Prestataire fournit 90 liens entrants par trimestre.")]
    [InlineData("Le Prestataire fournit 180 liens entrants sur six mois.")]
    [InlineData("The Provider shall deliver 30 backlinks a month.")]
    [InlineData("The Provider shall deliver 2 backlinks a day.")]
    [InlineData("The Provider shall deliver 360 backlinks a year.")]
    [InlineData("The Provider shall deliver 180 backlinks over six months.")]
    public void Thirty_links_a_month_are_a_quota(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBe([DiagnosticSeverity.Error]);

    [Theory]
    [InlineData("Le Prestataire fournit 29 liens entrants par mois.")]
    [InlineData("Le Prestataire fournit 7 liens entrants par semaine.")]
    [InlineData("Le Prestataire fournit 89 liens entrants par trimestre.")]
    [InlineData("Le Prestataire fournit 179 liens entrants sur six mois.")]
    [InlineData("The Provider shall deliver 29 backlinks a month.")]
    [InlineData("The Provider shall deliver 359 backlinks a year.")]
    [InlineData("The Provider shall deliver 179 backlinks over six months.")]
    public void Fewer_links_are_none(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBeEmpty();

    [Theory]
    [InlineData("Le Prestataire procède à l'achat de liens auprès d'éditeurs.", Profile.FreelanceFr, DiagnosticSeverity.Warning)]
    [InlineData("Le Prestataire procède à l'achat de liens auprès d'éditeurs.", Profile.Strict, DiagnosticSeverity.Error)]
    [InlineData("The Agency shall buy links from publishers.", Profile.FreelanceUk, DiagnosticSeverity.Warning)]
    [InlineData("The Agency shall buy links from publishers.", Profile.Strict, DiagnosticSeverity.Error)]
    public void Bought_editorial_links_are_a_matter_of_profile(string text, Profile profile, DiagnosticSeverity level) => LevelsOf(text, profile).ShouldBe([level]);

    [Theory]
    [InlineData("Le Prestataire utilise un réseau de blogs privés et procède à l'achat de liens.")]
    [InlineData("The Agency shall buy links from a private blog network.")]
    public void The_gravest_wording_speaks_for_its_sentence(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBe([DiagnosticSeverity.Error]);

    [Theory]
    [InlineData("Acheter des backlinks en masse, une mauvaise idée", null, 0)]
    [InlineData("Acheter des backlinks en masse", DocumentKind.Brief, 1)]
    [InlineData("Backlinks in bulk, keyword stuffing, thin pages", null, 0)]
    [InlineData("Backlinks in bulk", DocumentKind.Brief, 1)]
    public void A_bare_wording_is_a_task_in_a_brief_and_nothing_in_an_article(string text, DocumentKind? kind, int count) =>
        LevelsOf(text, Profile.Strict, kind).Length.ShouldBe(count);

    [Theory]
    [InlineData("error", Profile.FreelanceFr, DiagnosticSeverity.Error)]
    [InlineData("warning", Profile.Strict, DiagnosticSeverity.Warning)]
    [InlineData("off", Profile.Strict, null)]
    public void How_grave_a_bought_link_is_the_user_may_say(string paid, Profile profile, DiagnosticSeverity? level) =>
        LevelsOf("Le Prestataire procède à l'achat de liens auprès d'éditeurs.", profile, DocumentKind.Contract, ("links.paid", paid)).ShouldBe(level is { } known ? [known] : []);

    [Fact]
    public void From_how_many_links_a_quota_counts_the_user_may_say() =>
        LevelsOf("Le Prestataire fournit 8 liens entrants par mois.", Profile.FreelanceFr, DocumentKind.Contract, ("links.monthlyQuotaFlag", "8")).ShouldBe([DiagnosticSeverity.Error]);

    private static DiagnosticSeverity[] LevelsOf(string text, Profile profile, DocumentKind? kind = DocumentKind.Contract, params (string Name, string Value)[] settings)
    {
        var config = AnalyzerConfig.Default with { Profile = profile, Kind = kind, Settings = [ContractLinter.Settings.Read("ml.enabled", "false")!, .. settings.Select(setting => ContractLinter.Settings.Read(setting.Name, setting.Value)!)] };
        var report = new ContractLinter(config).LintText(text, "clause.txt", isFragment: true, TestContext.Current.CancellationToken);
        return [.. report.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Id == Id).Select(diagnostic => diagnostic.Severity)];
    }
}
