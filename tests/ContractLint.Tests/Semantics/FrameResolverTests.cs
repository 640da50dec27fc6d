using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class FrameResolverTests
{
    [Theory]
    [InlineData("Le Prestataire s'engage à livrer.", "oblige provider")]
    [InlineData("Le Prestataire s'interdit de sous-traiter.", "forbid provider")]
    [InlineData("Le Client s'interdit de débaucher le personnel.", "forbid client")]
    [InlineData("Le Prestataire réalisera le site.", "oblige provider")]
    [InlineData("Le Prestataire n'exercera aucune activité voisine.", "forbid provider")]
    [InlineData("Le Prestataire s'engage à ne pas sous-traiter.", "forbid provider")]
    [InlineData("Il est interdit au Prestataire de sous-traiter.", "forbid provider")]
    [InlineData("Il incombe au Client de payer.", "oblige client")]
    [InlineData("Si le Client le souhaite, il incombe au Prestataire de répondre.", "oblige provider")]
    [InlineData("Chacune des parties s'interdit de parler.", "forbid both")]
    [InlineData("Le Client et le Prestataire s'interdisent de parler.", "forbid both")]
    [InlineData("Dupont et le Client s'interdisent de parler.", "forbid both")]
    [InlineData("La livraison a lieu le 3 et le Client s'interdit de parler.", "forbid client")]
    [InlineData("En accord avec le Client, le Prestataire doit livrer.", "oblige provider")]
    [InlineData("Le Prestataire, avec le Client, doit livrer.", "oblige provider")]
    [InlineData("Le Prestataire informe le Client et s'interdit de parler.", "forbid provider")]
    [InlineData("L'agence nous aidera.", "oblige provider")]
    [InlineData("Le Client peut résilier.", "entitle client")]
    [InlineData("Les livrables seront remis par le Prestataire.", "oblige provider")]
    [InlineData("Les factures sont payées par le Client.", "oblige client")]
    [InlineData("Le Client sera informé par le Prestataire.", "oblige provider")]
    [InlineData("Aucune prestation ne sera réalisée par le Prestataire.", "forbid provider")]
    [InlineData("Une fois le site accepté par le Client, le Prestataire doit le livrer.", "oblige provider")]
    [InlineData("Si le site est validé par le Client, le Prestataire doit le livrer.", "oblige provider")]
    [InlineData("Interdiction est faite au Prestataire de sous-traiter.", "forbid provider")]
    [InlineData("Il est fait interdiction au Prestataire de sous-traiter.", "forbid provider")]
    [InlineData("Toute activité voisine est interdite au Prestataire.", "forbid provider")]
    [InlineData("Le Prestataire se voit interdire toute activité voisine.", "forbid provider")]
    [InlineData("Le Prestataire n'a pas le droit de sous-traiter.", "forbid provider")]
    [InlineData("Le Prestataire n'intervient que pour le compte du Client.", "forbid provider")]
    [InlineData("Le Prestataire accepte de ne plus sous-traiter.", "forbid provider")]
    [InlineData("Le Prestataire est tenu de ne pas parler.", "forbid provider")]
    [InlineData("L'engagement du Prestataire de ne pas parler dure un an.", "forbid provider")]
    [InlineData("L'obligation pour le Prestataire de ne pas parler demeure.", "forbid provider")]
    [InlineData("Les licences restent à la charge du Prestataire.", "oblige provider")]
    [InlineData("Le Prestataire a à sa charge les licences.", "oblige provider")]
    [InlineData("La décision appartient au Client, qui se réserve le droit de changer.", "entitle client")]
    [InlineData("Aucun texte ici.", "")]
    public void French_frames_bind_their_subject(string text, string expected) => FramesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("The Contractor shall deliver.", "oblige provider")]
    [InlineData("The Contractor shall not compete.", "forbid provider")]
    [InlineData("The Customer agrees not to hire staff.", "forbid client")]
    [InlineData("Neither party shall disclose it.", "forbid both")]
    [InlineData("The Contractor may terminate.", "entitle provider")]
    [InlineData("The Contractor may not subcontract.", "forbid provider")]
    [InlineData("The Contractor shall pay all the fees of the trip to the Client and shall not compete.", "oblige provider, forbid provider")]
    [InlineData("At the request of the Client, the Contractor must attend.", "oblige provider")]
    [InlineData("The report shall be written by the Contractor.", "oblige provider")]
    [InlineData("The Customer and the Supplier shall meet.", "oblige both")]
    [InlineData("No services may be provided by the Contractor.", "forbid provider")]
    [InlineData("It is the responsibility of the Contractor to deliver.", "oblige provider")]
    [InlineData("Neither the Client nor the Contractor shall speak.", "forbid both")]
    [InlineData("Under no circumstances may the Supplier speak.", "forbid provider")]
    [InlineData("The Contractor's obligation not to speak survives.", "forbid provider")]
    [InlineData("The right belongs to the Client, which may use it.", "entitle client")]
    [InlineData("Nothing here.", "")]
    public void English_frames_bind_their_subject(string text, string expected) => FramesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("Nous souhaitons un audit.", DocumentKind.Brief, "request provider")]
    [InlineData("Nous souhaitons un audit.", DocumentKind.Proposal, "request client")]
    [InlineData("Pourriez-vous faire un audit.", DocumentKind.Brief, "request provider")]
    [InlineData("Could you do an audit.", DocumentKind.Brief, "request provider")]
    [InlineData("We need an audit.", DocumentKind.Brief, "request provider")]
    [InlineData("We need an audit.", DocumentKind.Proposal, "request client")]
    public void A_request_binds_whom_it_asks(string text, DocumentKind kind, string expected) => FramesOf(text, kind).Split(", ")[0].ShouldBe(expected);

    [Theory]
    [InlineData("Le Prestataire informe le Client. Il ne pourra sous-traiter.", "forbid provider")]
    [InlineData("Le Prestataire informe le Client. Celui-ci ne pourra refuser.", "forbid client")]
    [InlineData("Le Prestataire informe le Client. Il est interdit de parler.", "forbid nobody")]
    [InlineData("The Contractor informs the Client. It shall not subcontract.", "forbid provider")]
    [InlineData("The Contractor informs the Client. The latter shall not refuse.", "forbid client")]
    [InlineData("Le Prestataire informe le Client.\n\nIl ne pourra sous-traiter.", "forbid nobody")]
    public void A_pronoun_binds_whom_the_sentence_before_names(string text, string expected) => LastFramesOf(text).ShouldBe(expected);

    [Theory]
    [InlineData("Vos prestations et vos honoraires sont décrits plus bas. Vous ne pourrez sous-traiter.", "forbid provider")]
    [InlineData("Votre commande et votre compte sont à vous. Vous ne pourrez revendre.", "forbid client")]
    [InlineData("Your salary and your duties are below. You shall not speak.", "forbid provider")]
    [InlineData("Your account and our services are described below. You shall not resell.", "forbid client")]
    [InlineData("You shall not speak.", "forbid nobody")]
    public void You_in_an_agreement_is_the_side_whose_things_are_called_yours(string text, string expected) => LastFramesOf(text).ShouldBe(expected);

    [Fact]
    public void The_work_grows_with_the_sentence_and_not_with_its_square()
    {
        var text = string.Join(' ', Enumerable.Repeat("the Contractor shall and may not do so", 4_000));

        ModelOf(text, DocumentKind.Contract).Sentences.Sum(sentence => sentence.Frames.Count).ShouldBeGreaterThan(3_999);
    }

    [Theory]
    [InlineData("Il nous faut un rédacteur.", "request provider")]
    [InlineData("Vous nous fournirez un devis.", "oblige provider")]
    [InlineData("Merci d'éviter de travailler pour eux.", "forbid nobody")]
    [InlineData("Nous vous demandons de ne pas travailler pour eux.", "forbid provider")]
    [InlineData("Please avoid working for them.", "forbid nobody")]
    [InlineData("We would like you not to work for them.", "forbid provider")]
    [InlineData("Il faudra nous dépanner.", "oblige nobody")]
    [InlineData("Pourriez-vous nous appeler ?", "request provider")]
    [InlineData("Could we have a call?", "request provider")]
    [InlineData("Could you call us?", "request provider")]
    // "Shall we" asks both.
    [InlineData("Shall we meet on Friday?", "oblige nobody")]
    public void Who_asks_in_a_brief_binds_the_other(string text, string expected) =>
        FramesOf(text, DocumentKind.Brief).Split(", ").Distinct().ShouldContain(expected);
}
