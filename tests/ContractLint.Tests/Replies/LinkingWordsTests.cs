using ContractLint.Replies;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Replies;

public sealed class LinkingWordsTests
{
    [Theory]
    [InlineData("Commençons plutôt par un cadrage.", "plutôt", "Commençons par un cadrage.")]
    [InlineData("Je peux, en revanche, détailler le devis.", "en revanche", "Je peux détailler le devis.")]
    [InlineData("D'ici là, quelques outils aident.", "d'ici là", "Quelques outils aident.")]
    [InlineData("Un site actif est d'ailleurs un investissement.", "d'ailleurs", "Un site actif est un investissement.")]
    [InlineData("C'est plutôt que de rogner.", "plutôt", "C'est plutôt que de rogner.")]
    public void A_word_that_was_used_is_left_out_where_no_grammar_hangs_on_it(string sentence, string used, string expected) =>
        LinkingWords.WithoutRepeats(sentence, Language.French, new HashSet<string> { used }).ShouldBe(expected);

    [Theory]
    [InlineData("Let's build lasting progress instead, measured monthly.", "instead", "Let's build lasting progress measured monthly.")]
    [InlineData("My accounts, however, stay confidential.", "however", "My accounts stay confidential.")]
    [InlineData("Meanwhile, a few tools help.", "meanwhile", "A few tools help.")]
    public void And_so_in_English(string sentence, string used, string expected) =>
        LinkingWords.WithoutRepeats(sentence, Language.English, new HashSet<string> { used }).ShouldBe(expected);

    [Fact]
    public void The_first_use_stays_and_is_remembered()
    {
        var used = new HashSet<string>();

        LinkingWords.WithoutRepeats("Commençons plutôt par une page.", Language.French, used).ShouldBe("Commençons plutôt par une page.");
        LinkingWords.WithoutRepeats("Étudions plutôt ce qu'il fait bien.", Language.French, used).ShouldBe("Étudions ce qu'il fait bien.");
    }
}
