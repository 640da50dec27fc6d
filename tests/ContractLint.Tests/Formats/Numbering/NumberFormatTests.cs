using ContractLint.Formats.Numbering;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Numbering;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerLetter", 53, "aaa")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("none", 4, "")]
    [InlineData("ordinal", 12, "12th")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("cardinalText", 21, "Twenty-one")]
    [InlineData("ordinalText", 12, "Twelfth")]
    [InlineData("ordinalText", 30, "Thirtieth")]
    [InlineData("aFormatToCome", 3, "3")]
    public void Formats_print_numbers_in_English(string format, int value, string printed) =>
        NumberFormat.Print(value, format, null, Language.English).ShouldBe(printed);

    [Theory]
    [InlineData("ordinal", 1, "1er")]
    [InlineData("ordinal", 2, "2e")]
    [InlineData("cardinalText", 16, "Seize")]
    [InlineData("cardinalText", 21, "Vingt et un")]
    [InlineData("cardinalText", 71, "Soixante et onze")]
    [InlineData("cardinalText", 80, "Quatre-vingts")]
    [InlineData("cardinalText", 91, "Quatre-vingt-onze")]
    [InlineData("ordinalText", 1, "Premier")]
    [InlineData("ordinalText", 4, "Quatrième")]
    [InlineData("ordinalText", 5, "Cinquième")]
    [InlineData("ordinalText", 9, "Neuvième")]
    [InlineData("ordinalText", 21, "Vingt et unième")]
    [InlineData("ordinalText", 80, "Quatre-vingtième")]
    public void Formats_print_numbers_in_French(string format, int value, string printed) =>
        NumberFormat.Print(value, format, null, Language.French).ShouldBe(printed);

    [Fact]
    public void A_custom_format_pads_to_its_first_number() =>
        NumberFormat.Print(7, "custom", "001, 002, 003, ...", Language.English).ShouldBe("007");

    [Theory]
    [InlineData("chicago", 6, "††")]
    [InlineData("hebrew1", 15, "טו")]
    [InlineData("hebrew1", 116, "קטז")]
    [InlineData("hebrew2", 3, "ג")]
    [InlineData("arabicAlpha", 3, "ت")]
    [InlineData("arabicAbjad", 3, "ج")]
    [InlineData("russianLower", 10, "к")]
    [InlineData("russianUpper", 1, "А")]
    [InlineData("hindiNumbers", 12, "१२")]
    [InlineData("hindiConsonants", 1, "क")]
    [InlineData("thaiLetters", 2, "ข")]
    [InlineData("thaiNumbers", 10, "๑๐")]
    [InlineData("thaiCounting", 21, "ยี่สิบเอ็ด")]
    [InlineData("vietnameseCounting", 25, "hai mươi lăm")]
    [InlineData("ganada", 2, "나")]
    [InlineData("chosung", 2, "ㄴ")]
    [InlineData("koreanDigital", 10, "일영")]
    [InlineData("koreanCounting", 21, "이십일")]
    [InlineData("koreanLegal", 21, "스물하나")]
    [InlineData("aiueo", 1, "ｱ")]
    [InlineData("aiueoFullWidth", 47, "アア")]
    [InlineData("irohaFullWidth", 2, "ロ")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("ideographEnclosedCircle", 10, "㊉")]
    [InlineData("ideographTraditional", 11, "甲甲")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographZodiacTraditional", 61, "甲子")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 105, "一○五")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographLegalTraditional", 3, "參")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("japaneseLegal", 23, "弐拾参")]
    public void Formats_print_numbers_of_other_scripts(string format, int value, string printed) =>
        NumberFormat.Print(value, format, null, Language.English).ShouldBe(printed);

    [Fact]
    public void Whatever_the_number_it_is_printed_and_short()
    {
        string[] formats =
        [
            "upperLetter", "lowerRoman", "ordinalText", "cardinalText", "chicago", "hebrew1", "arabicAbjad", "russianUpper", "thaiCounting", "vietnameseCounting",
            "koreanLegal", "chineseCounting", "chineseCountingThousand", "japaneseLegal", "ideographZodiacTraditional", "decimalEnclosedCircle", "hindiNumbers",
        ];

        Gen.Select(Gen.Int[0, formats.Length - 1], Gen.Int, Gen.Bool).Sample((format, value, isFrench) =>
            NumberFormat.Print(value, formats[format], null, isFrench ? Language.French : Language.English) is { Length: > 0 and < 64 });
    }
}
