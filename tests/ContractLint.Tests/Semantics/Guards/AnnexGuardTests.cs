using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class AnnexGuardTests
{
    [Theory]
    [InlineData("Le [|budget|] figure en annexe 2.")]
    [InlineData("The [|budget|] is set out in Schedule B.")]
    public void Annexes_are_excused(string marked) => ShouldVeto(Guard.DeferredToAnnex, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Le [|budget|] reste à définir.")]
    [InlineData("The [|budget|] is set, with no schedule of its own.")]
    public void What_only_looks_like_annexes_is_not(string marked) => ShouldPass(Guard.DeferredToAnnex, marked, DocumentKind.Brief);
}
