using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class HeadingGuardTests
{
    [Theory]
    [InlineData("9. [|Non-concurrence|] : sans objet.")]
    [InlineData("Article 9 – [|Non-concurrence|] : néant")]
    [InlineData("Non-compete\n\n[|No competing work|]: not applicable.")]
    [InlineData("La [|non-concurrence|] est traitée ici. Sans objet.")]
    public void Headings_and_empty_clauses_are_excused(string marked) => ShouldVeto(Guard.HeadingOnly, marked, DocumentKind.Contract);

    [Theory]
    [InlineData("Le Prestataire [|s'interdit de travailler pour un concurrent|].")]
    [InlineData("The Contractor [|shall not compete|]. All rights reserved.")]
    [InlineData("Toute réclamation tardive sera considérée comme sans objet et le Prestataire [|s'interdit de travailler pour un concurrent|] pendant la durée entière du contrat.")]
    public void What_only_looks_like_headings_and_empty_clauses_is_not(string marked) => ShouldPass(Guard.HeadingOnly, marked, DocumentKind.Contract);
}
