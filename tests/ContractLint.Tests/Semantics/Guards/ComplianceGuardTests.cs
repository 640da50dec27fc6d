using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class ComplianceGuardTests
{
    [Theory]
    [InlineData("Le Client s'interdit de demander au Prestataire toute pratique de [|cloaking|].")]
    [InlineData("Le [|test d'intrusion|] est réalisé conformément à la loi.")]
    [InlineData("The [|tracking|] is set up in compliance with GDPR.")]
    public void Promises_to_comply_are_excused(string marked) => ShouldVeto(Guard.CompliancePromise, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Conformément à vos consignes, le [|cloaking|] est en place.")]
    [InlineData("In accordance with our brief, set up [|cloaking|].")]
    [InlineData("Mettez en place du [|cloaking|].")]
    public void What_only_looks_like_promises_to_comply_is_not(string marked) => ShouldPass(Guard.CompliancePromise, marked, DocumentKind.Contract);
}
