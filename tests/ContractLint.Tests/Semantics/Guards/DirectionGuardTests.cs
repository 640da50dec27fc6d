using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class DirectionGuardTests
{
    [Theory]
    [InlineData("Le Client [|s'interdit de concurrencer|] le Prestataire.")]
    [InlineData("Customer [|shall not solicit|] the Supplier's staff.")]
    [InlineData("Il [|est interdit au Client de débaucher|] les salariés.")]
    [InlineData("The Contractor is paid, and the Customer [|agrees not to hire|] his staff.")]
    public void The_other_side_are_excused(string marked) => ShouldVeto(Guard.Direction, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Le Prestataire [|s'interdit de concurrencer|] le Client.")]
    [InlineData("The Supplier [|shall not solicit|] the Customer's staff.")]
    [InlineData("Chacune des parties [|s'interdit de débaucher|].")]
    [InlineData("Aucun débauchage [|ne saurait être toléré|].")]
    [InlineData("Avec le Client, le Prestataire [|s'interdit de parler|].")]
    [InlineData("The Contractor shall notify the Client and [|shall not compete|].")]
    public void What_only_looks_like_the_other_side_is_not(string marked) => ShouldPass(Guard.Direction, marked, DocumentKind.Contract);
}
