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
    [InlineData("En accord avec le Client, le Prestataire doit livrer.", "oblige provider")]
    [InlineData("Le Prestataire, avec le Client, doit livrer.", "oblige provider")]
    [InlineData("Le Prestataire informe le Client et s'interdit de parler.", "forbid provider")]
    [InlineData("L'agence nous aidera.", "oblige provider")]
    [InlineData("Le Client peut résilier.", "entitle client")]
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

    [Fact]
    public void The_work_grows_with_the_sentence_and_not_with_its_square()
    {
        var text = string.Join(' ', Enumerable.Repeat("the Contractor shall and may not do so", 4_000));

        ModelOf(text, DocumentKind.Contract).Sentences.Sum(sentence => sentence.Frames.Count).ShouldBeGreaterThan(3_999);
    }

    [Theory]
    [InlineData("Il nous faut un rédacteur.", "request provider")]
    [InlineData("Vous nous fournirez un devis.", "oblige provider")]
    [InlineData("Il faudra nous dépanner.", "oblige nobody")]
    [InlineData("Pourriez-vous nous appeler ?", "request provider")]
    [InlineData("Could we have a call?", "request provider")]
    [InlineData("Could you call us?", "request provider")]
    public void Who_asks_in_a_brief_binds_the_other(string text, string expected) =>
        FramesOf(text, DocumentKind.Brief).Split(", ").Distinct().ShouldContain(expected);
}
