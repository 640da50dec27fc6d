using ContractLint.Diagnostics.Settings;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics.Settings;

public sealed class SettingTypeReaderTests
{
    [Theory]
    [InlineData("0", SettingKind.Number)]
    [InlineData("0.85", SettingKind.Number)]
    [InlineData("true", SettingKind.YesNo)]
    [InlineData("09:00", SettingKind.Time)]
    [InlineData("[a, b]", SettingKind.List)]
    [InlineData("unset", SettingKind.Text)]
    [InlineData("large", SettingKind.Text)]
    public void A_default_tells_its_type(string @default, SettingKind expected) => SettingTypeReader.Of(@default).Kind.ShouldBe(expected);

    [Theory]
    [InlineData("30 (0..600)", "30", SettingKind.Number, true, 600)]
    [InlineData("2 (0.5..10)", "2", SettingKind.Number, false, 10)]
    [InlineData("1 (percent)", "1", SettingKind.Number, false, 100)]
    [InlineData("unset (link)", "unset", SettingKind.Link, false, 1_000_000_000)]
    public void A_type_stands_behind_the_default(string written, string @default, SettingKind kind, bool isWhole, int max)
    {
        var (value, words) = SettingTypeReader.Split(written);
        var type = SettingTypeReader.Read(words.ShouldNotBeNull(), value).ShouldNotBeNull();

        (value, type.Kind, type.IsWhole, type.Max).ShouldBe((@default, kind, isWhole, (decimal)max));
    }

    [Fact]
    public void A_list_of_words_is_a_choice_and_for_a_list_what_it_may_hold()
    {
        SettingTypeReader.Read("always, large, never", "large").ShouldNotBeNull().IsLike(SettingType.OneOf("always", "large", "never")).ShouldBeTrue();
        SettingTypeReader.Read("a, b", "[a]").ShouldNotBeNull().Kind.ShouldBe(SettingKind.List);
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("10..5")]
    [InlineData("a b, c")]
    public void What_is_no_type_is_not_taken_for_one(string written) => SettingTypeReader.Read(written, "30").ShouldBeNull();
}
