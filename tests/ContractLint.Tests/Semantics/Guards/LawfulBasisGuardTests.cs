using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class LawfulBasisGuardTests
{
    [Theory]
    [InlineData("Un [|test d'intrusion|] avec autorisation écrite du propriétaire.")]
    [InlineData("A [|pentest|] of our own server under written authorisation.")]
    [InlineData("[|Envoyer des courriels|] après consentement préalable.")]
    public void Authorisations_are_excused(string marked) => ShouldVeto(Guard.LawfulBasis, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Un [|test d'intrusion|] du site voisin.")]
    [InlineData("A [|pentest|] without written authorisation.")]
    [InlineData("[|Envoyer des courriels|] sans consentement préalable.")]
    [InlineData("[|Suivre l'internaute|] après retrait de son consentement.")]
    [InlineData("Keep [|tracking the user|] after consent is withdrawn.")]
    public void What_only_looks_like_authorisations_is_not(string marked) => ShouldPass(Guard.LawfulBasis, marked, DocumentKind.Brief);
}
