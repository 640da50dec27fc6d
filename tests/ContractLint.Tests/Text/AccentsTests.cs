using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class AccentsTests
{
    [Theory]
    [InlineData("concédé", "concede")]
    [InlineData("àâäáãåçèêëéìîïíñòôöóõùûüúÿý", "aaaaaaceeeeiiiinooooouuuuyy")]
    [InlineData("plain", "plain")]
    public void A_word_loses_its_accents(string word, string stripped) => Accents.Strip(word).ShouldBe(stripped);

    [Theory]
    [InlineData('e', '\u0301', 'é')]
    [InlineData('c', '\u0327', 'ç')]
    [InlineData('u', '\u0302', 'û')]
    public void A_letter_and_its_mark_make_one_letter(char letter, char mark, char composed) => Accents.Compose(letter, mark).ShouldBe(composed);

    [Fact]
    public void What_does_not_go_together_stays_apart() => Accents.Compose('b', '\u0301').ShouldBeNull();
}
