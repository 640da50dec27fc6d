using ContractLint.Semantics;
using Xunit;
using static ContractLint.Tests.Semantics.Guards.GuardTestSupport;

namespace ContractLint.Tests.Semantics.Guards;

public sealed class QuotationGuardTests
{
    [Theory]
    [InlineData("I refuse briefs that say « [|audit gratuit|] ».")]
    [InlineData("Le client disait : \"[|un audit gratuit|], rien de plus\".")]
    [InlineData("Mon ancien client exigeait « [|un audit gratuit|] ».")]
    [InlineData("Refusez une clause du type [|exclusivité totale|].")]
    [InlineData("Avoid a clause such as [|total exclusivity|].")]
    [InlineData("> [|a free audit|] would be fine")]
    public void Quoted_words_are_excused(string marked) => ShouldVeto(Guard.Quotation, marked, DocumentKind.Brief);

    [Theory]
    [InlineData("Merci de préparer un « [|audit gratuit|] ».")]
    [InlineData("Please prepare a \"[|free audit|]\" this week.")]
    [InlineData("Le client a dit oui et demande [|un audit gratuit|].")]
    [InlineData("\"Nova\", dit la marque, veut [|un audit gratuit|] pour \"Nova\".")]
    public void What_only_looks_like_quoted_words_is_not(string marked) => ShouldPass(Guard.Quotation, marked, DocumentKind.Brief);
}
