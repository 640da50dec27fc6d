using ContractLint.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("\e[31mred", "␛[31mred")]
    [InlineData("bell\a\0", "bell␇␀")]
    [InlineData("two\r\n\tlines", "two lines")]
    [InlineData("left\u202Eright", "left‹U+202E›right")]
    [InlineData("\u2066x\u2069", "‹U+2066›x‹U+2069›")]
    [InlineData("soft\u00ADhyphen zero\u200Bwidth", "softhyphen zerowidth")]
    [InlineData("«\u00A0gardé\u00A0»", "«\u00A0gardé\u00A0»")]
    [InlineData("csi\u009B31m", "csi‹U+009B›31m")]
    [InlineData("tag\U000E0041", "tag‹U+E0041›")]
    [InlineData("👍 fine", "👍 fine")]
    public void Nothing_a_document_says_can_act_on_a_terminal(string text, string shown) => VisibleText.Of(text).ShouldBe(shown);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => VisibleText.Of("half\uD800 pair").ShouldBe("half\uFFFD pair");

    [Fact]
    public void Whatever_the_characters_none_is_a_control_and_surrogates_are_whole() => Gen.Char[char.MinValue, char.MaxValue].Array[0, 40].Sample(characters =>
    {
        var shown = VisibleText.Of(new(characters));
        return !shown.Any(char.IsControl) && shown.Replace("\uFFFD", "", StringComparison.Ordinal).HasWholePairs();
    });
}
