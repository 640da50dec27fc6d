using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Ethics;

public sealed class HiddenTextKeywordStuffingTests
{
    private const string Id = "CL4017";

    [Theory]
    [InlineData("Le mot-clé sera répété 11 fois dans le texte.")]
    [InlineData("Chaque fiche fait 500 mots et le mot-clé revient 25 fois.")]
    [InlineData("Le mot-clé apparaît une trentaine de fois dans l'article.")]
    [InlineData("The keyword shall be repeated 11 times in the text.")]
    [InlineData("Each page has 500 words and the keyword appears 25 times.")]
    public void A_keyword_that_comes_too_often_is_stuffed(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBe([DiagnosticSeverity.Error]);

    [Theory]
    [InlineData("Le mot-clé sera répété 10 fois dans le texte.")]
    [InlineData("Chaque fiche fait 500 mots et le mot-clé revient 20 fois.")]
    [InlineData("Cinq mots-clés, à placer 3 fois chacun dans le texte.")]
    [InlineData("The keyword shall be repeated 10 times in the text.")]
    [InlineData("Each page has 500 words and the keyword appears 20 times.")]
    public void A_keyword_that_comes_now_and_then_is_not(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBeEmpty();

    [Theory]
    [InlineData("Densité du mot-clé : 5 %.", Profile.FreelanceFr, DiagnosticSeverity.Warning)]
    [InlineData("Densité du mot-clé : 5 %.", Profile.Strict, DiagnosticSeverity.Error)]
    [InlineData("Keyword density: 5%.", Profile.FreelanceUk, DiagnosticSeverity.Warning)]
    [InlineData("Keyword density: 5%.", Profile.Strict, DiagnosticSeverity.Error)]
    public void A_figure_of_density_alone_is_a_matter_of_profile(string text, Profile profile, DiagnosticSeverity level) => LevelsOf(text, profile).ShouldBe([level]);

    [Theory]
    [InlineData("Densité du mot-clé : 4 %.")]
    [InlineData("Densité du mot-clé : 8 % au plus.")]
    [InlineData("Keyword density: 4%.")]
    [InlineData("Keyword density: 8% at most.")]
    public void A_low_density_or_a_limit_is_fine(string text) => LevelsOf(text, Profile.Strict).ShouldBeEmpty();

    [Theory]
    [InlineData("Mots-clés invisibles, avec une densité de 8 %.")]
    [InlineData("Invisible keywords at a density of 8%.")]
    public void The_gravest_wording_speaks_for_its_sentence(string text) => LevelsOf(text, Profile.FreelanceFr).ShouldBe([DiagnosticSeverity.Error]);

    [Fact]
    public void How_much_of_a_text_a_keyword_may_be_the_user_may_say() =>
        LevelsOf("Densité du mot-clé : 4 %.", Profile.FreelanceFr, ("keywordDensityMax", "3")).ShouldBe([DiagnosticSeverity.Warning]);

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("off", null)]
    public void How_grave_a_density_is_the_user_may_say(string severity, DiagnosticSeverity? level) =>
        LevelsOf("Densité du mot-clé : 8 %.", Profile.FreelanceFr, ("keywordDensity.severity", severity)).ShouldBe(level is { } known ? [known] : []);

    private static DiagnosticSeverity[] LevelsOf(string text, Profile profile, params (string Name, string Value)[] settings)
    {
        var config = AnalyzerConfig.Default with { Profile = profile, Kind = DocumentKind.Brief, Settings = [ContractLinter.Settings.Read("ml.enabled", "false")!, .. settings.Select(setting => ContractLinter.Settings.Read(setting.Name, setting.Value)!)] };
        var report = new ContractLinter(config).LintText(text, "clause.txt", isFragment: true, TestContext.Current.CancellationToken);
        return [.. report.Diagnostics.Where(diagnostic => diagnostic.Descriptor.Id == Id).Select(diagnostic => diagnostic.Severity)];
    }
}
