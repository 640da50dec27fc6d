using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class OwnOfferGuardTests
{
    [Theory]
    [InlineData("Nous offrons un [|pré-audit gratuit|] de 30 minutes.")]
    [InlineData("We offer a [|free audit|] to newcomers.")]
    [InlineData("Get your [|free audit|] today.")]
    [InlineData("Nous réaliserons un [|audit gratuit|] au début.")]
    public void Ones_own_offers_are_excused(string marked) => ShouldVeto(Guard.OwnOffer, marked, DocumentKind.Proposal);

    [Theory]
    [InlineData("Le Prestataire doit faire un [|audit gratuit|].")]
    [InlineData("The Supplier must provide a [|free audit|].")]
    public void What_only_looks_like_ones_own_offers_is_not(string marked) => ShouldPass(Guard.OwnOffer, marked, DocumentKind.Proposal);
}
