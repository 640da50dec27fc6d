using ContractLint.Patterns;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Semantics;

public sealed class FutureTenseTests
{
    [Theory]
    [InlineData("le Prestataire réalisera le site", "oblige:réalisera")]
    [InlineData("ils fourniront les textes", "oblige:fourniront")]
    [InlineData("vous livrerez le site", "oblige:livrerez")]
    [InlineData("il n'exercera pas", "forbid:n'")]
    [InlineData("il ne lui communiquera rien", "forbid:ne")]
    [InlineData("la durée sera longue", "")]
    [InlineData("la caméra de l'opéra", "")]
    [InlineData("il paiera", "oblige:paiera")]
    public void Future_verbs_oblige_and_denied_ones_forbid(string text, string expected)
    {
        var words = WordScanner.Scan(text);
        var annotations = new List<Annotation>();
        FutureTense.Mark(words, Language.French, annotations);

        string.Join(' ', annotations.Select(annotation => $"{annotation.Symbol}:{words[annotation.Start].Normal}")).ShouldBe(expected);
    }

    [Fact]
    public void English_has_none()
    {
        var annotations = new List<Annotation>();
        FutureTense.Mark(WordScanner.Scan("the extra camera"), Language.English, annotations);

        annotations.ShouldBeEmpty();
    }
}
