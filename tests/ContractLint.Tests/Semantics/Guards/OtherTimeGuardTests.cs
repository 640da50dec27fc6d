using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class OtherTimeGuardTests
{
    [Theory]
    [InlineData("Notre ancienne agence achetait des [|liens|].")]
    [InlineData("Our previous agency bought [|links|].")]
    [InlineData("Years ago we used [|link farms|].")]
    public void Other_times_are_excused(string marked) => ShouldVeto(Guard.OtherTime, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Achetez des [|liens|].")]
    [InlineData("Contrairement à notre ancienne agence, vous devez acheter des [|liens|].")]
    [InlineData("Our previous agency left; buy [|links|] for us.")]
    public void What_only_looks_like_other_times_is_not(string marked) => ShouldPass(Guard.OtherTime, marked, DocumentKind.Brief);
}
