using System.Text;
using ContractLint.Formats;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats;

public sealed class TextEncodingTests
{
    private const string Sample = "Prix : 5 € – « été »";

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        TextEncoding.Decode(Encoding.UTF8.GetBytes(Sample)).ShouldBe(Sample);
        TextEncoding.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)]).ShouldBe(Sample);
    }

    [Fact]
    public void Utf16_is_read_by_its_mark()
    {
        TextEncoding.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)]).ShouldBe(Sample);
        TextEncoding.Decode([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)]).ShouldBe(Sample);
    }

    [Fact]
    public void Other_bytes_are_windows_1252() =>
        TextEncoding.Decode([.. "Prix : 5 "u8, 0x80, .. " "u8, 0x96, .. " "u8, 0xAB, .. " "u8, 0xE9, .. "t"u8, 0xE9, .. " "u8, 0xBB]).ShouldBe(Sample);

    [Fact]
    public void A_damaged_letter_does_not_spoil_the_others() =>
        TextEncoding.Decode([.. "ééééé "u8, 0xC3, .. " fin"u8]).ShouldBe("ééééé \uFFFD fin");
}
