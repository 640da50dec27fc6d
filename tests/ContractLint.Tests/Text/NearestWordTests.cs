using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("hour.start", "hours.start")]
    [InlineData("Hours.Strat", "hours.start")]
    [InlineData("profil", "profile")]
    [InlineData("kid", "kind")]
    [InlineData("k", null)]
    [InlineData("weather", null)]
    public void A_slip_of_the_fingers_is_told_from_another_word(string written, string? meant) =>
        NearestWord.To(written, ["kind", "profile", "hours.start", "hours.end"]).ShouldBe(meant);

    [Fact]
    public void A_very_long_word_is_no_slip() => NearestWord.To(new string('k', 100_000), ["kind"]).ShouldBeNull();

    [Fact]
    public void A_hint_speaks_both_languages() =>
        NearestWord.Hint("kidn", ["kind"]).ShouldBe(new LocalizedText(" Did you mean 'kind'?", " Vouliez-vous dire « kind » ?"));
}
