using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class LegalMinimumGuardTests
{
    [Theory]
    [InlineData("Le Prestataire s'interdit toute [|concurrence déloyale|].")]
    [InlineData("The Contractor shall not engage in [|unfair competition|].")]
    public void Restatements_of_law_are_excused(string marked) => ShouldVeto(Guard.LegalMinimum, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Le Prestataire s'interdit toute [|concurrence|].")]
    [InlineData("The Contractor shall not engage in [|competition|].")]
    public void What_only_looks_like_restatements_of_law_is_not(string marked) => ShouldPass(Guard.LegalMinimum, marked, DocumentKind.Contract);
}
