using ContractLint.Rules.Conditions;
using ContractLint.Semantics;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Rules.Conditions;

public sealed class WorkingHoursTests
{
    private static readonly WorkingHours NineToSeven = new(9 * 60, 19 * 60, ClockZones.FindSetting("Europe/Paris"));

    [Theory]
    [InlineData("A call at 9pm.")]
    [InlineData("A call at 7pm.")]
    [InlineData("A call after 8pm.")]
    [InlineData("A call from 6am.")]
    [InlineData("Online until 10pm.")]
    [InlineData("Online until 2am.")]
    [InlineData("Call before 7am.")]
    [InlineData("Support from 9am to 9pm.")]
    [InlineData("Support from 10pm to 6am.")]
    [InlineData("Support 2pm-midnight, from noon to midnight.")]
    [InlineData("A call at 4pm Pacific time.")]
    [InlineData("A call at 9am Tokyo time.")]
    public void What_no_season_puts_inside_is_outside(string text) => Excluded(text).ShouldBeTrue();

    [Theory]
    [InlineData("A call at 9am.")]
    [InlineData("A call at 6.30pm.")]
    [InlineData("A call at 8.30am.")]
    [InlineData("A call after 5pm.")]
    [InlineData("A call after 7am.")]
    [InlineData("Call before 9pm.")]
    [InlineData("Online until 7pm.")]
    [InlineData("Support from 8am to 6pm.")]
    [InlineData("A call at 9am New York time.")]
    [InlineData("A call at 1pm New York time.")]
    [InlineData("A call at 9pm our time.")]
    [InlineData("A call at 10pm Tokyo time.")]
    public void What_may_be_inside_is_not_reported(string text) => Excluded(text).ShouldBeFalse();

    [Fact]
    public void A_user_whose_zone_is_unknown_hears_only_of_times_without_a_zone()
    {
        var hours = NineToSeven with { Zone = null };

        hours.Exclude(At(21 * 60), NamedZone.None).ShouldBeTrue();
        hours.Exclude(At(21 * 60), new(true, ClockZones.FindSetting("Europe/Paris"))).ShouldBeFalse();
    }

    [Fact]
    public void Whoever_works_evenings_is_not_told_of_them() => (NineToSeven with { Start = 14 * 60, End = 23 * 60 }).ExcludeEvening(NamedZone.None).ShouldBeFalse();

    [Fact]
    public void An_evening_far_away_is_the_working_day_here()
    {
        NineToSeven.ExcludeEvening(NamedZone.None).ShouldBeTrue();
        NineToSeven.ExcludeEvening(new(true, ClockZones.FindPlace("us"))).ShouldBeTrue();
        NineToSeven.ExcludeEvening(new(true, ClockZones.FindPlace("sydney"))).ShouldBeFalse();
    }

    [Fact]
    public void A_time_inside_the_hours_is_never_reported() =>
        Gen.Select(Gen.Int[0, 1438], Gen.Int[1, 1439]).Where((start, end) => start < end).SelectMany((start, end) => Gen.Int[start, end - 1].Select(time => (start, end, time)))
            .Sample(drawn => !new WorkingHours(drawn.start, drawn.end, null).Exclude(At(drawn.time), NamedZone.None));

    private static ClockSpan At(int minutes) => new(ClockSpanKind.At, minutes, minutes, 0, 0);

    private static bool Excluded(string text)
    {
        var model = ModelOf(text, DocumentKind.Brief);
        var sentence = model.Sentences.ShouldHaveSingleItem();
        return ClockSpans.In(model.Tree.Text, sentence).Any(time => NineToSeven.Exclude(time, ZoneReader.Find(model.Tree.Text, sentence, time.End)));
    }
}
