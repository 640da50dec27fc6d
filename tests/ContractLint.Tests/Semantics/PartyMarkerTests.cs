using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class PartyMarkerTests
{
    [Theory]
    [InlineData("Le Prestataire informe le Client.", "Prestataire=provider, Client=client")]
    [InlineData("Le sous-traitant répond au donneur d'ordre.", "sous-traitant=provider, donneur d'ordre=client")]
    [InlineData("The Contractor informs the Customer.", "Contractor=provider, Customer=client")]
    [InlineData("Le Salarié et l'Employeur signent.", "Salarié=provider, Employeur=client")]
    [InlineData("The Employee reports to the Employer.", "Employee=provider, Employer=client")]
    [InlineData("Chacune des parties informe l'autre partie.", "Chacune des parties=both, l'autre partie=both")]
    [InlineData("Le Prestataire en informe la Société.", "Prestataire=provider, Société=client")]
    // Common nouns and other people's clients are no party.
    [InlineData("Le Prestataire crée une société ou rejoint une Société voisine.", "Prestataire=provider")]
    [InlineData("Le Prestataire garde ses clients et d'autres clients.", "Prestataire=provider")]
    [InlineData("The Contractor may serve another client.", "Contractor=provider")]
    public void Usual_names_stand_for_a_side(string text, string expected) => PartiesIn(text).ShouldBe(expected);

    [Theory]
    [InlineData("Nous attendons que vous veniez.", DocumentKind.Brief, "Nous=client, vous=provider")]
    [InlineData("Nous attendons que vous veniez.", DocumentKind.Proposal, "Nous=provider, vous=client")]
    [InlineData("Nous attendons que vous veniez.", DocumentKind.Contract, "")]
    [InlineData("On voudrait un rendez-vous.", DocumentKind.Brief, "On=client")]
    [InlineData("We rely on you and I mean it.", DocumentKind.Brief, "We=client, you=provider, I=client")]
    [InlineData("You'll answer us.", DocumentKind.Brief, "You'll=provider")]
    [InlineData("We will help you.", DocumentKind.Proposal, "We=provider, you=client")]
    [InlineData("The scope is (i) design and (ii) code.", DocumentKind.Brief, "")]
    public void Pronouns_depend_on_who_speaks(string text, DocumentKind kind, string expected) => PartiesIn(text, kind).ShouldBe(expected);

    [Fact]
    public void A_defined_name_is_the_party_wherever_it_has_its_capital() =>
        PartiesIn("Alder (« Nova ») et Birch (« le Prestataire »).\n\nNova paie. Une nova brille. Le Prestataire aide Nova.")
            .ShouldBe("Nova=client, Prestataire=provider, Nova=client, Prestataire=provider, Nova=client");

    [Fact]
    public void A_company_that_sells_to_a_customer_is_the_provider() =>
        PartiesIn(string.Join("\n\n", Enumerable.Repeat("The Customer shall pay the Company.", 6))).ShouldBe(string.Join(", ", Enumerable.Repeat("Customer=client, Company=provider", 6)));

    [Fact]
    public void A_name_that_opens_a_sentence_is_one_where_the_document_says_so_elsewhere()
    {
        PartiesIn("Company shall pay. The Contractor tells the Company.").ShouldBe("Company=client, Contractor=provider, Company=client");
        PartiesIn("Company towns are rare.").ShouldBe("");
    }

    [Fact]
    public void An_item_is_read_with_the_parties_and_frames_of_its_stem()
    {
        var item = ModelOf("Le Prestataire s'interdit :\n- de travailler pour un concurrent ;\n- de débaucher.", DocumentKind.Contract).Sentences[1];

        item.StemLength.ShouldBe(3);
        item.Frames.ShouldHaveSingleItem().ShouldBe(new(FrameKind.Forbid, 1, 3, Role.Provider));
        item.SpanOf(0, 1).IsEmpty.ShouldBeTrue();
        item.SpanOf(0, item.Words.Words.Count).Start.ShouldBe(item.Words.Words[item.StemLength].Span.Start);
    }

    [Fact]
    public void An_item_of_an_item_carries_both_stems()
    {
        var model = ModelOf("The Contractor shall not:\n- work for:\n    - a competitor\n    - a rival", DocumentKind.Contract);

        model.Sentences[^1].Frames.ShouldHaveSingleItem().Bound.ShouldBe(Role.Provider);
    }
}
