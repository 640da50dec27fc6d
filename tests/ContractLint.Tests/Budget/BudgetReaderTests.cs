using ContractLint.Budget;
using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Budget;

public sealed class BudgetReaderTests
{
    [Theory]
    [InlineData("Notre SARL veut une boutique en ligne, budget 12 000 € HT pour le site.", "12000 EUR Active Real")]
    [InlineData("Site vitrine pour notre association : 3 000 € TTC.", "3000 EUR with tax Passive Association")]
    [InlineData("Refonte du site : entre 5 000 et 8 000 €.", "8000 EUR Unknown Unknown")]
    [InlineData("Création du site : 9 000 €.\n\nHébergement et maintenance : 600 €.", "9000 EUR less 600 Unknown Unknown")]
    [InlineData("Je suis auto-entrepreneuse, mon budget pour un site est de 900 €.", "900 EUR Unknown Micro")]
    [InlineData("A wedding website for my wedding, at most £800 for the site.", "800 GBP Unknown Private")]
    [InlineData("We are a Ltd and want a booking website for $15,000.", "15000 USD Active Real")]
    public void A_document_tells_the_price_of_a_site(string text, string expected) => Describe(text).ShouldBe(expected);

    [Theory]
    [InlineData("Notre boutique réalise 400 000 € de chiffre d'affaires.")]
    [InlineData("Une rédactrice pour nos fiches, 900 € par mois.")]
    [InlineData("Les chaussures coûtent 180 €.")]
    [InlineData("Our store sells bags with an average basket of $200.")]
    [InlineData("Refonte du site : 450 € par jour.")]
    public void Other_sums_are_no_price_of_a_site(string text) => Describe(text).ShouldBe("none");

    private static string Describe(string text) => BudgetReader.Read(ModelOf(text, DocumentKind.Brief)) is not { } cues
        ? "none"
        : FormattableString.Invariant($"{cues.Amount:0.##} {cues.Currency}{(cues.IncludesVat ? " with tax" : "")}{(cues.Expenses > 0 ? FormattableString.Invariant($" less {cues.Expenses:0.##}") : "")} {cues.Kind} {cues.Regime}");
}
