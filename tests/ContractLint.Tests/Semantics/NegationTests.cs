using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Semantics;

public sealed class NegationTests
{
    [Theory]
    [InlineData("aucune clause", "aucune")]
    [InlineData("nous ne demandons pas", "ne pas")]
    [InlineData("sans audit", "sans")]
    [InlineData("we do not want it", "not")]
    [InlineData("nothing here", "nothing")]
    [InlineData("aucune obligation d'exclusivité", "aucune")]
    // Idioms and compound words deny nothing.
    [InlineData("une clause de non-concurrence", "")]
    [InlineData("not only that", "")]
    [InlineData("sans doute", "")]
    [InlineData("sans engagement", "")]
    [InlineData("no problem", "")]
    [InlineData("à n'importe quelle heure", "")]
    [InlineData("why not", "")]
    [InlineData("ne travaillera que pour le Client", "")]
    [InlineData("ne travaillera pas que pour le Client", "ne pas")]
    public void Negators_are_told_from_idioms(string text, string expected)
    {
        var words = WordScanner.Scan(text);

        string.Join(' ', Enumerable.Range(0, words.Count).Where(i => Negation.IsNegator(words, i)).Select(i => words[i].Normal)).ShouldBe(expected);
    }
}
