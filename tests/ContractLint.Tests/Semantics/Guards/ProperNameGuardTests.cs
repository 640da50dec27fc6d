using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class ProperNameGuardTests
{
    [Theory]
    [InlineData("Un compte rendu de la conférence [|Black Hat|].")]
    [InlineData("We met at [|Black Hat|] Europe last year.")]
    [InlineData("La société [|Cloak|] SARL nous écrit.")]
    public void Proper_names_are_excused(string marked) => ShouldVeto(Guard.ProperName, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Nous voulons du [|black hat|].")]
    [InlineData("WE WANT [|BLACK HAT|] SEO NOW")]
    [InlineData("[|Black hat|] methods are fine.")]
    [InlineData("Use [|Black Hat|] methods.")]
    public void What_only_looks_like_proper_names_is_not(string marked) => ShouldPass(Guard.ProperName, marked, DocumentKind.Brief);
}
