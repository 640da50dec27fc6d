using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class PriceGuardTests
{
    [Theory]
    [InlineData("Un [|audit préalable|], facturé 900 € HT.")]
    [InlineData("An [|upfront audit|], billed at our day rate.")]
    [InlineData("[|Audit préalable|] : 900 €")]
    [InlineData("Merci de chiffrer un [|audit préalable|].")]
    [InlineData("Nous demandons un [|audit préalable|]. Il sera payé à la livraison.")]
    [InlineData("Un [|audit gratuit|] en apparence, payé en fait sur la facture.")]
    public void Prices_are_excused(string marked) => ShouldVeto(Guard.PriceNearby, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Nous demandons un [|audit préalable|].")]
    [InlineData("Un [|audit gratuit|] d'une valeur de 900 €.")]
    [InlineData("A [|free audit|] worth £900.")]
    [InlineData("Un [|audit gratuit|], puis la mission sera facturée.")]
    [InlineData("Do a [|free audit|] first, then the project is paid.")]
    [InlineData("Le site est payé 3 000 € ; l'[|audit préalable|] est à faire avant.")]
    public void What_only_looks_like_prices_is_not(string marked) => ShouldPass(Guard.PriceNearby, marked, DocumentKind.Brief);
}
