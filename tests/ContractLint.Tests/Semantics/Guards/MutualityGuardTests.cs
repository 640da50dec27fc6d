using ContractLint.Semantics;
using ContractLint.Semantics.Guards;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class MutualityGuardTests
{
    [Theory]
    [InlineData("Chacune des parties [|s'interdit de débaucher|] le personnel de l'autre.")]
    [InlineData("Neither party [|shall solicit|] the other's staff.")]
    [InlineData("Le Client et le Prestataire [|s'interdisent de débaucher|].")]
    [InlineData("Le Prestataire [|s'interdit de débaucher|] le personnel du Client, et réciproquement.")]
    public void A_duty_of_both_sides_is_lowered(string marked) => Check(Guard.Mutuality, marked).ShouldBe(GuardOutcome.Lower);

    [Theory]
    [InlineData("Le Prestataire [|s'interdit de débaucher|] le personnel du Client.")]
    [InlineData("The Contractor [|shall not solicit|] the Customer's staff.")]
    public void A_duty_of_one_side_is_not(string marked) => ShouldPass(Guard.Mutuality, marked);
}
