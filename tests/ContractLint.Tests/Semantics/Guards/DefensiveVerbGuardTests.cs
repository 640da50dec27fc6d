using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class DefensiveVerbGuardTests
{
    [Theory]
    [InlineData("Nettoyer les [|liens toxiques|] laissés par un réseau.")]
    [InlineData("Help us disavow the [|toxic links|] of the past.")]
    [InlineData("Le [|cloaking|] est interdit.")]
    [InlineData("Detect [|cloaking|] on our site.")]
    public void Defensive_verbs_are_excused(string marked) => ShouldVeto(Guard.DefensiveVerb, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Acheter des [|liens toxiques|].")]
    [InlineData("We want [|cloaking|] on our site.")]
    [InlineData("Nettoyer le bureau ; mettre en place du [|cloaking|].")]
    public void What_only_looks_like_defensive_verbs_is_not(string marked) => ShouldPass(Guard.DefensiveVerb, marked, DocumentKind.Brief);
}
