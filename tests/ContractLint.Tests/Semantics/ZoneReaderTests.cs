using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class ZoneReaderTests
{
    [Theory]
    [InlineData("A call at 9pm EST.", Language.English, "America/New_York")]
    [InlineData("A call at 9pm (PST).", Language.English, "America/Los_Angeles")]
    [InlineData("A call at 9pm UK time.", Language.English, "Europe/London")]
    [InlineData("A call at 9pm New York time.", Language.English, "America/New_York")]
    [InlineData("Pacific Standard Time, 9 to 5pm.", Language.English, "America/Los_Angeles")]
    [InlineData("Point à 9 h, heure de Paris.", Language.French, "Europe/Paris")]
    [InlineData("Point à 9 h, heure d'été de Montréal.", Language.French, "America/Toronto")]
    [InlineData("Point à 18 h EST.", Language.French, "America/New_York")]
    public void A_zone_is_read_by_the_names_people_give_it(string text, Language language, string expected) =>
        ZoneOf(text, language).ShouldBe(new(true, ClockZones.FindSetting(expected)));

    [Theory]
    [InlineData("A call at 9pm GMT+2.", 120)]
    [InlineData("A call at 9pm UTC-5.", -300)]
    [InlineData("A call at 9pm (UTC+5:30).", 330)]
    public void An_offset_is_read_as_it_stands(string text, int minutes) => ZoneOf(text, Language.English).ShouldBe(new(true, ClockZones.At(minutes)));

    [Theory]
    [InlineData("A call at 9pm our time.")]
    [InlineData("A call at 9pm IST.")]
    public void A_name_that_tells_nothing_is_still_a_name(string text) => ZoneOf(text, Language.English).ShouldBe(new(true, null));

    [Theory]
    [InlineData("Call us at 9pm.", Language.English)]
    [InlineData("Please tell us at 9pm how it went.", Language.English)]
    [InlineData("Un appel à 9 h à Paris.", Language.French)]
    [InlineData("RÉUNION À 20H ET APPEL À 21H.", Language.French)]
    public void A_place_or_a_small_word_is_no_zone(string text, Language language) => ZoneOf(text, language).ShouldBe(NamedZone.None);

    [Theory]
    [InlineData("Europe/Paris", "Europe/London", -60, -60)]
    [InlineData("Europe/London", "Europe/Paris", 60, 60)]
    [InlineData("America/New_York", "Europe/Paris", 300, 420)]
    [InlineData("Asia/Tokyo", "Europe/Paris", -480, -420)]
    [InlineData("Asia/Tokyo", "Asia/Singapore", -60, -60)]
    public void The_season_leaves_as_much_open_as_the_rules_of_summer_time_do(string from, string to, int least, int most) =>
        ClockZones.FindSetting(from)!.Value.MinutesTo(ClockZones.FindSetting(to)!.Value).ShouldBe((least, most));

    [Fact]
    public void A_zone_outside_the_table_is_unknown() => ClockZones.FindSetting("Antarctica/Troll").ShouldBeNull();

    private static NamedZone ZoneOf(string text, Language language)
    {
        var model = ModelOf(text, DocumentKind.Brief, language);
        return ZoneReader.Find(model.Tree.Text, model.Sentences.ShouldHaveSingleItem(), 0);
    }
}
