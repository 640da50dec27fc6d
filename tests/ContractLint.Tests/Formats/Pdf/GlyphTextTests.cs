using ContractLint.Formats.Pdf;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class GlyphTextTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("é", "é")]
    [InlineData("ﬁ", "fi")]
    [InlineData("ﬃ", "ffi")]
    [InlineData("\uF0B7", "•")]
    [InlineData("\u00A0", "")]
    [InlineData(" ", "")]
    [InlineData("\u0003", null)]
    [InlineData("", null)]
    [InlineData("\u200B", null)]
    [InlineData("a\u0001b", "ab")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    public void A_glyph_gives_clean_characters(string value, string? expected) => GlyphText.Clean(value).ShouldBe(expected);

    [Fact]
    public void Half_a_character_is_replaced()
    {
        GlyphText.Clean(((char)0xD83D).ToString()).ShouldBe("\uFFFD");
        GlyphText.Clean("a" + (char)0xDE00).ShouldBe("a\uFFFD");
    }

    [Theory]
    [InlineData("\uFFFD", true)]
    [InlineData("\uE012", true)]
    [InlineData("\u0002", true)]
    [InlineData("", true)]
    [InlineData("x", false)]
    [InlineData("\uF0B7", false)]
    public void Private_and_control_characters_tell_a_font_without_a_map(string value, bool expected) => GlyphText.IsUnmapped(value).ShouldBe(expected);
}
