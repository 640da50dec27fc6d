using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class WordPoolTests
{
    [Fact]
    public void Any_word_comes_back_equal() =>
        Gen.String[0, 40].Sample(static word => WordPool.Get(word).ShouldBe(word), iter: 20_000);

    [Theory]
    [InlineData("CONCÉDÉ", "concédé")]
    [InlineData("Prestataire", "prestataire")]
    [InlineData("l’Œuvre", "l' oeuvre")]
    [InlineData("e\u0301tude", "étude")]
    [InlineData("anticonstitutionnellements", "anticonstitutionnellements")]
    public void Words_keep_their_normal_form(string text, string expected) =>
        string.Join(' ', WordScanner.Scan(text).Select(word => word.Normal)).ShouldBe(expected);
}
