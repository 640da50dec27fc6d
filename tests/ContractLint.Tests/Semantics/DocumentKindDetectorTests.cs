using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class DocumentKindDetectorTests
{
    [Theory]
    [InlineData("Bonjour, nous cherchons un développeur pour refaire notre site. Pourriez-vous nous envoyer votre devis ? Merci d'avance.")]
    [InlineData("Bonjour, je souhaiterais un audit SEO de ma boutique. Quel est votre tarif ? Cordialement, Paule")]
    [InlineData("Hi, we need someone to rewrite our website. Could you send us a quote? Best regards, Dana")]
    [InlineData("Hello, I'm looking for a translator for my shop. Budget is small. Thanks!")]
    [InlineData("Cahier des charges. Refonte du site de l'association. Les candidats devront présenter une note de méthode. Votre proposition est attendue le 3 mai.")]
    [InlineData("Request for proposals. The library wants a new catalogue. Bidders must submit two references. Please send us your quote by May 3.")]
    [InlineData("Salut, on aimerait un logo pour notre projet, tu pourrais nous faire un devis ? Merci d'avance")]
    public void What_asks_for_work_is_a_brief(string text) => ModelOf(text).Kind.Kind.ShouldBe(DocumentKind.Brief);

    [Theory]
    [InlineData("Proposition commerciale. Notre démarche en trois temps. Nous vous proposons un audit, puis un plan. Validité de l'offre : 30 jours. Bon pour accord.")]
    [InlineData("Devis n° 12. Notre offre comprend la rédaction. Nous vous proposons deux options. Bon pour accord.")]
    [InlineData("Proposal prepared for Alder. Our approach has two stages. We will deliver a report. This quote is valid for 30 days.")]
    public void What_offers_work_is_a_proposal(string text) => ModelOf(text).Kind.Kind.ShouldBe(DocumentKind.Proposal);

    [Theory]
    [InlineData("Entre les soussignés : Alder SARL, ci-après dénommée « le Client », et Birch, ci-après « le Prestataire ». Il a été convenu ce qui suit. Le Prestataire s'engage à fournir les services. Droit applicable : droit français.")]
    [InlineData("This Agreement is made by and between Alder Ltd (the \"Customer\") and Birch (the \"Supplier\"). Whereas the parties wish to work together, the Supplier shall provide the services. Governing law: England.")]
    [InlineData("Mutual non-disclosure agreement. Each party agrees to keep confidential what it receives hereunder. This agreement ends after two years.")]
    [InlineData("Conditions générales de vente. Le présent accord lie les parties. Le client doit payer à trente jours. En cas de résiliation, le tribunal de Lyon est compétent.")]
    public void What_binds_is_a_contract(string text) => ModelOf(text).Kind.Kind.ShouldBe(DocumentKind.Contract);

    [Theory]
    [InlineData("Entre les soussignés : [Nom du client], ci-après le Client, et [Nom], ci-après le Prestataire. Le présent contrat prend effet le [Date]. Le Prestataire s'engage à [à compléter].")]
    [InlineData("This Agreement is made by and between {{client.name}} and {{provider.name}}. The parties agree as follows. Fee: ________. Date: [●].")]
    public void What_has_fields_to_fill_in_is_a_template(string text) => ModelOf(text).Kind.Kind.ShouldBe(DocumentKind.Template);

    [Theory]
    [InlineData("Le Prestataire s'interdit de travailler pour un concurrent pendant douze mois.")]
    [InlineData("The Supplier shall not compete with the Customer.")]
    [InlineData("La pluie tombe sur la ville.")]
    [InlineData("Recipe: two eggs, flour and milk.")]
    [InlineData("")]
    public void What_says_too_little_is_unknown(string text) => ModelOf(text).Kind.ShouldBe(new(DocumentKind.Unknown, 0));

    [Fact]
    public void What_the_user_says_wins_and_is_sure() =>
        ModelOf("Bonjour, nous cherchons un développeur.", DocumentKind.Contract).Kind.ShouldBe(new(DocumentKind.Contract, 1));

    [Fact]
    public void A_fragment_has_no_kind() =>
        ModelOf("Hi, we need someone. Could you send us a quote? Best regards", isFragment: true).Kind.Kind.ShouldBe(DocumentKind.Unknown);
}
