using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("« Oui » : non ?", "«\u00A0Oui\u00A0»\u00A0: non\u00A0?")]
    [InlineData("10 % de 5 €", "10\u00A0% de 5\u00A0€")]
    [InlineData("un mot", "un mot")]
    [InlineData("de 5 000 € HT à 1 200 000 € TTC", "de 5\u00A0000\u00A0€\u00A0HT à 1\u00A0200\u00A0000\u00A0€\u00A0TTC")]
    [InlineData("11 mai 2017, n° 15-12.872", "11 mai 2017, n°\u00A015-12.872")]
    [InlineData("le 5 2026 fois", "le 5 2026 fois")]
    [InlineData("", "")]
    public void French_signs_keep_their_space(string typed, string set) => Typography.Set(typed, Language.French).ShouldBe(set);

    [Fact]
    public void English_is_left_as_it_is() => Typography.Set("What ?", Language.English).ShouldBe("What ?");
}
