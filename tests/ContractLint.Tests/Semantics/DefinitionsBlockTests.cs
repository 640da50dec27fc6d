using ContractLint.Semantics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class DefinitionsBlockTests
{
    [Theory]
    [InlineData("Alder SARL, ci-après dénommée « le Client », et Birch, ci-après « le Prestataire ».", "Client=client, Prestataire=provider")]
    [InlineData("Alder Ltd (the \"Customer\") and Birch Ltd (the \"Supplier\").", "Customer=client, Supplier=provider")]
    [InlineData("Alder Ltd (the “Customer”) and Birch Ltd (“Supplier”).", "Customer=client, Supplier=provider")]
    [InlineData("Alder Ltd (the ‘Customer’) and Birch Ltd (the 'Supplier').", "Customer=client, Supplier=provider")]
    [InlineData("Alder, hereinafter referred to as the \"Client\".", "Client=client")]
    // Only one name is usual: the other is the other side.
    [InlineData("Alder SAS (« le Client ») et Birch (« Birch & Fils »).", "Client=client, Birch & Fils=provider")]
    [InlineData("Alder (« l'Équipage »), et Birch, ci-après « le Prestataire ».", "Équipage=client, Prestataire=provider")]
    [InlineData("Alder (« le Studio ») et Birch (« le Client »).", "Studio=provider, Client=client")]
    // A name that may be on either side yields to one that may not.
    [InlineData("Alder Inc. (the \"Company\") and Birch (the \"Consultant\").", "Company=client, Consultant=provider")]
    [InlineData("Alder Inc. (the \"Company\") and Birch (the \"Customer\").", "Company=provider, Customer=client")]
    [InlineData("Alder (the \"Agency\") and Birch (the \"Contractor\").", "Agency=client, Contractor=provider")]
    // No party.
    [InlineData("ci-après « le Contrat »", "")]
    [InlineData("Alder (le « Client ») commande des prestations (les « Prestations ») sur le site (le « Site »).", "Client=client")]
    [InlineData("This document (the \"Agreement\") starts on the date (the \"Effective Date\") with the \"Customer\" (the \"Customer\").", "Customer=client")]
    [InlineData("Il a dit « le Client » sans y penser.", "")]
    [InlineData("un texte (« sans majuscule »)", "")]
    [InlineData("« «« \"\"\" ' ‘ ’ (« (\" ci-après « ", "")]
    public void Names_in_quotes_are_parties_on_a_side(string text, string expected) =>
        string.Join(", ", DefinitionsBlock.Find(new(text)).Select(party => $"{party.Term}={Lower(party.Role)}")).ShouldBe(expected);

    [Fact]
    public void The_span_is_the_term_without_its_article()
    {
        const string Text = "Alder (« le Client »)";
        var party = DefinitionsBlock.Find(new(Text)).ShouldHaveSingleItem();

        Text.Substring(party.Span.Start, party.Span.Length).ShouldBe("Client");
    }
}
