using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules.Ethics;

public sealed class ScaledOrScrapedContentTests
{
    private const string Id = "CL4008";

    [Theory]
    [InlineData("Rédaction de 200 articles par mois.")]
    [InlineData("Rédaction de 50 articles par semaine.")]
    [InlineData("Rédaction de 600 articles par trimestre.")]
    [InlineData("Rédaction de 2 400 articles par an.")]
    [InlineData("Il nous faut 200 articles écrits par une IA.")]
    [InlineData("Writing of 200 articles a month.")]
    [InlineData("Writing of 7 articles a day.")]
    [InlineData("We need 200 articles written by AI.")]
    public void Two_hundred_pieces_a_month_are_mass_production(string text) => CountOf(text).ShouldBe(1);

    [Theory]
    [InlineData("Rédaction de 199 articles par mois.")]
    [InlineData("Rédaction de 599 articles par trimestre.")]
    [InlineData("Rédaction de 2 399 articles par an.")]
    [InlineData("La boutique expédie 500 articles par mois.")]
    [InlineData("Writing of 199 articles a month.")]
    [InlineData("Writing of 6 articles a day.")]
    [InlineData("The shop ships 500 articles a month.")]
    public void Fewer_pieces_and_goods_are_none(string text) => CountOf(text).ShouldBe(0);

    [Fact]
    public void From_how_many_pieces_volume_counts_the_user_may_say() => CountOf("Rédaction de 40 articles par mois.", ("content.monthlyVolumeFlag", "40")).ShouldBe(1);

    private static int CountOf(string text, params (string Name, string Value)[] settings)
    {
        var config = AnalyzerConfig.Default with { Profile = Profile.FreelanceFr, Kind = DocumentKind.Brief, Settings = [.. settings.Select(setting => ContractLinter.Settings.Read(setting.Name, setting.Value)!)] };
        var report = new ContractLinter(config).LintText(text, "clause.txt", isFragment: true, TestContext.Current.CancellationToken);
        return report.Diagnostics.Count(diagnostic => diagnostic.Descriptor.Id == Id);
    }
}
