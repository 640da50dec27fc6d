using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class DefinitionGuardTests
{
    [Theory]
    [InlineData("« Concurrent » désigne [|toute société concurrente|].")]
    [InlineData("\"Competitor\" means [|any competing business|].")]
    [InlineData("[|Exclusivity|] means working for one client.")]
    [InlineData("Une clause de non-concurrence est une clause par laquelle [|il s'interdit de travailler pour un concurrent|].")]
    [InlineData("Une [|clause de non-concurrence est une clause par laquelle il s'interdit|] une activité.")]
    public void Definitions_are_excused(string marked) => ShouldVeto(Guard.Definition, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Le Prestataire [|s'interdit de travailler pour un concurrent|].")]
    [InlineData("« Concurrent » désigne toute société ; le Prestataire [|s'interdit de travailler pour un concurrent|].")]
    [InlineData("The Contractor [|shall not compete|] by any means.")]
    [InlineData("By any means, the Contractor [|shall not compete|].")]
    [InlineData("Le Prestataire [|s'interdit de servir un concurrent|] (ce mot désigne toute société voisine).")]
    public void What_only_looks_like_definitions_is_not(string marked) => ShouldPass(Guard.Definition, marked, DocumentKind.Contract);
}
