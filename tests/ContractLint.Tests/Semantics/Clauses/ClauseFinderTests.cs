using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics.Clauses;

public sealed class ClauseFinderTests
{
    [Fact]
    public void A_clause_is_the_sentence_that_says_it() => Clauses(
        """
        The Consultant delivers the plan in May. The Consultant shall not work for any competitor of the Client. The fee is 4,000 EUR.
        """).ShouldBe(["NonCompete: The Consultant shall not work for any competitor of the Client."]);

    [Fact]
    public void Sentences_that_say_it_together_are_one_clause() => Clauses(
        """
        7. Confidentiality

        Each party shall keep the other's information confidential. It shall not disclose confidential information to anyone. This is for five years.
        """).ShouldBe(["Confidentiality: Each party shall keep the other's information confidential. It shall not disclose confidential information to anyone."]);

    [Fact]
    public void Two_clauses_of_a_kind_are_two() => Clauses(
        """
        1. During the work

        The Consultant shall not work for any competitor of the Client.

        2. After the work

        For a year the Consultant shall not work for any competitor of the Client.
        """).Count.ShouldBe(2);

    [Fact]
    public void A_sentence_may_say_several_kinds() => Clauses(
        """
        Le Prestataire s'interdit de démarcher les clients de la Société et de débaucher ses salariés.
        """).Select(clause => clause.Split(':')[0]).ShouldBe(["NonSolicitCustomers", "NonSolicitEmployees"]);

    [Fact]
    public void An_item_is_read_with_the_stem_it_hangs_from() => Clauses(
        """
        Pendant un an, le Consultant s'interdit :

        - de travailler pour une entreprise concurrente ;
        - de débaucher les salariés du Client.
        """).ShouldBe(["NonCompete: de travailler pour une entreprise concurrente ;", "NonSolicitEmployees: de débaucher les salariés du Client."]);

    [Theory]
    [InlineData("9. Non-Compete Covenant\n\nNot applicable.")]
    [InlineData("Article 9 – Exclusivité\n\nSans objet.")]
    [InlineData("Exclusive licence")]
    [InlineData("Droit de préférence")]
    [InlineData("The parties agree that there is no exclusivity and no duty of confidentiality.")]
    [InlineData("« Droit de préemption » désigne le droit d'acheter avant les autres.")]
    [InlineData("\"Exclusive Distributor\" means a distributor that holds an exclusive right.")]
    [InlineData("[Drafting note: add a right of first refusal here if the client asks for it.]")]
    public void A_title_a_denial_and_a_definition_are_none(string text) => Clauses(text).ShouldBeEmpty();

    [Fact]
    public void Whoever_names_somebody_exclusive_defines_nothing() => Clauses(
        "Le Fournisseur désigne le Distributeur comme distributeur exclusif en Belgique.").ShouldHaveSingleItem();

    [Fact]
    public void Each_sentence_is_read_in_its_own_language() => Clauses(
        """
        Le Prestataire s'engage à garder strictement confidentielles les informations du Client pendant toute la durée du contrat.

        During the Term the Client shall not engage any other agency for the services described in this agreement.
        """).Select(clause => clause.Split(':')[0]).ShouldBe(["Confidentiality", "Exclusivity"]);

    private static List<string> Clauses(string text)
    {
        var model = ModelOf(text, DocumentKind.Contract);
        return [.. model.Clauses.Select(clause => $"{clause.Kind}: {model.Tree.Text[clause.Span]}")];
    }
}
