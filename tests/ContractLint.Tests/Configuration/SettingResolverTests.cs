using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Configuration;

public sealed class SettingResolverTests
{
    private static readonly SettingCatalog Catalog = new([new("hats.max", "3") { Type = SettingType.Whole(0, 10) }]);

    [Fact]
    public void A_setting_nobody_set_has_its_default()
    {
        var setting = Resolve(AnalyzerConfig.Default, "hats.max");

        (setting.Value?.Text, setting.Origin).ShouldBe(("3", SettingOrigin.Default));
    }

    [Fact]
    public void Of_two_values_the_later_holds_and_says_where_it_comes_from()
    {
        var line = new SettingOrigin(SettingSource.File, "contractlint.yml", 4);
        var config = AnalyzerConfig.Default with { Settings = [Catalog.Read("hats.max", "5", line)!, Catalog.Read("hats.max", "7")!] };

        var setting = Resolve(config, "hats.max");

        (setting.Value?.Text, setting.Origin).ShouldBe(("7", SettingOrigin.CommandLine));
        Resolve(config with { Settings = [config.Settings[0]] }, "hats.max").Origin.ShouldBe(line);
    }

    [Theory]
    [InlineData(null, Language.French, "FR", false)]
    [InlineData(null, Language.English, "UK", false)]
    [InlineData(Profile.Strict, Language.English, "UK", false)]
    [InlineData(Profile.FreelanceFr, Language.English, "FR", true)]
    [InlineData(Profile.FreelanceUs, Language.French, "US", true)]
    public void The_profile_says_where_one_works_and_without_one_the_language_of_the_document(Profile? profile, Language language, string law, bool isUsers)
    {
        var table = new SettingResolver(Catalog, AnalyzerConfig.Default with { Profile = profile }).For(language);

        table.Text(SharedSettings.HomeLaw).ShouldBe(law);
        table.IsUsers(SharedSettings.HomeLaw).ShouldBe(isUsers);
    }

    [Fact]
    public void A_value_that_does_not_fit_is_not_taken()
    {
        Catalog.Read("hats.max", "11").ShouldBeNull();
        Catalog.Read("hats.min", "1").ShouldBeNull();
    }

    private static EffectiveSetting Resolve(AnalyzerConfig config, string name) => new SettingResolver(Catalog, config).For(Language.French).Find(name).ShouldNotBeNull();
}
