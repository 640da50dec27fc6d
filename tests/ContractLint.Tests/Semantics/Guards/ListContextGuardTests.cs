using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class ListContextGuardTests
{
    [Theory]
    [InlineData("Sont exclus :\n- [|flyers|]\n- logos")]
    [InlineData("The Provider will not:\n- use [|cloaking|]")]
    [InlineData("Hors périmètre : [|flyers|], logos, dépannage")]
    [InlineData("Exclusions: flyers, [|logos|], IT support")]
    [InlineData("1. Ce que nous ne faisons pas\n\n1.1 Des [|flyers|] et des logos.")]
    public void Excluding_stems_are_excused(string marked) => ShouldVeto(Guard.ListContext, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Sont attendus :\n- [|flyers|]\n- logos")]
    [InlineData("The Provider will:\n- use [|cloaking|]")]
    [InlineData("Ne sont pas exclus :\n- [|flyers|]")]
    [InlineData("Exclusions: logos; deliverables: [|flyers|]")]
    public void What_only_looks_like_excluding_stems_is_not(string marked) => ShouldPass(Guard.ListContext, marked, DocumentKind.Brief);
}
