using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class TemplateGuidanceGuardTests
{
    [Theory]
    [InlineData("[Insérer ici, le cas échéant, une [|clause d'exclusivité|]]")]
    [InlineData("Article 4. [Add a [|non-compete clause|] here if needed.]")]
    public void Drafting_notes_are_excused(string marked) => ShouldVeto(Guard.TemplateGuidance, marked, DocumentKind.Template);

    [Theory]
    [InlineData("Le Prestataire accepte une [|clause d'exclusivité|].")]
    [InlineData("[Nom] accepte une [|clause d'exclusivité|] [Date].")]
    [InlineData("[The Contractor [|shall not compete|].]")]
    public void What_only_looks_like_drafting_notes_is_not(string marked) => ShouldPass(Guard.TemplateGuidance, marked, DocumentKind.Template);
}
