using ContractLint.Diagnostics.Settings;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics.Settings;

public sealed class SettingReaderTests
{
    [Theory]
    [InlineData("09:00", "09:00")]
    [InlineData("9:30", "09:30")]
    [InlineData("9h", "09:00")]
    [InlineData("18 h 30", "18:30")]
    [InlineData("9 am", "09:00")]
    [InlineData("6:30 p.m.", "18:30")]
    [InlineData("12 am", "00:00")]
    [InlineData("noon", "12:00")]
    [InlineData("minuit", "24:00")]
    [InlineData("24:00", "24:00")]
    [InlineData("9", null)]
    [InlineData("9:", null)]
    [InlineData("25:00", null)]
    [InlineData("13 pm", null)]
    [InlineData("9h60", null)]
    [InlineData("tea time", null)]
    public void A_time_is_read_as_people_write_it(string written, string? expected) => Read(SettingKind.Time, written).ShouldBe(expected);

    [Theory]
    [InlineData("mon-fri", "mon-fri")]
    [InlineData("Mon-Fri", "mon-fri")]
    [InlineData("lundi au vendredi", "mon-fri")]
    [InlineData("du lundi au jeudi", "mon-thu")]
    [InlineData("Monday to Wednesday, Friday", "mon, tue, wed, fri")]
    [InlineData("mardi et jeudi", "tue, thu")]
    [InlineData("lun., mer. et ven.", "mon, wed, fri")]
    [InlineData("sat-mon", "mon, sat, sun")]
    [InlineData("tous les jours", "mon-sun")]
    [InlineData("every day", "mon-sun")]
    [InlineData("someday", null)]
    [InlineData("mon-", null)]
    [InlineData("- fri", null)]
    [InlineData("mo-fr", null)]
    public void Days_are_read_as_people_write_them(string written, string? expected) => Read(SettingKind.Days, written).ShouldBe(expected);

    [Theory]
    [InlineData("Europe/Paris", "Europe/Paris")]
    [InlineData("europe/paris", "Europe/Paris")]
    [InlineData("London", "Europe/London")]
    [InlineData("New York", "America/New_York")]
    [InlineData("UTC", "UTC")]
    [InlineData("Europe/Pari", null)]
    [InlineData("Paris time", null)]
    public void A_time_zone_is_an_IANA_name_or_the_only_one_of_its_city(string written, string? expected) => Read(SettingKind.TimeZone, written).ShouldBe(expected);

    [Theory]
    [InlineData("FR", "FR")]
    [InlineData("France", "FR")]
    [InlineData("Royaume-Uni", "UK")]
    [InlineData("GB", "UK")]
    [InlineData("états-unis", "US")]
    [InlineData("belge", "BE")]
    [InlineData("Atlantis", null)]
    public void A_law_is_that_of_a_country(string written, string? expected) => Read(SettingKind.Law, written).ShouldBe(expected);

    [Theory]
    [InlineData("3000-8000", "3000-8000")]
    [InlineData("3 000 à 8 000 €", "3000-8000 EUR")]
    [InlineData("de 3 000 € à 8 000 € HT", "3000-8000 EUR")]
    [InlineData("from £3k to £8k", "3000-8000 GBP")]
    [InlineData("$1,500 - $12,000", "1500-12000 USD")]
    [InlineData("8000-3000", null)]
    [InlineData("3000", null)]
    [InlineData("€3000 to $8000", null)]
    [InlineData("a lot", null)]
    public void A_range_is_two_amounts(string written, string? expected) => Read(SettingKind.Range, written).ShouldBe(expected);

    [Theory]
    [InlineData("30", "30")]
    [InlineData("030", "30")]
    [InlineData("600", "600")]
    [InlineData("601", null)]
    [InlineData("-1", null)]
    [InlineData("1.5", null)]
    [InlineData("1e3", null)]
    [InlineData("thirty", null)]
    public void A_number_has_bounds(string written, string? expected) => SettingReader.Read(SettingType.Whole(0, 600), written)?.Text.ShouldBe(expected);

    [Theory]
    [InlineData("[seo, web]", "[seo, web]")]
    [InlineData("seo, web, seo", "[seo, web]")]
    [InlineData("[]", "[]")]
    public void A_list_holds_each_item_once(string written, string expected) => Read(SettingKind.List, written).ShouldBe(expected);

    [Theory]
    [InlineData("https://example.org/services", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("example.org", false)]
    [InlineData("https://example.org/a b", false)]
    public void A_link_is_the_address_of_a_page(string written, bool isLink) => (Read(SettingKind.Link, written) is not null).ShouldBe(isLink);

    [Fact]
    public void A_choice_is_one_of_its_words_in_any_case()
    {
        var type = SettingType.OneOf("always", "never");

        SettingReader.Read(type, "Never")?.Text.ShouldBe("never");
        SettingReader.Read(type, "sometimes").ShouldBeNull();
    }

    [Fact]
    public void Every_shared_setting_has_a_default_of_its_type_and_is_described_in_both_languages()
    {
        foreach (var setting in SharedSettings.All)
        {
            (setting.Default == SettingDefinition.Unset || setting.DefaultValue is not null).ShouldBeTrue(setting.Name);
            setting.Description.ShouldNotBeNull(setting.Name).Fr.ShouldNotBe(setting.Description!.Value.En);
        }
    }

    private static string? Read(SettingKind kind, string written) => SettingReader.Read(new(kind), written)?.Text;
}
