using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class UnpaidLexiconTests
{
    [Theory]
    [InlineData("Ce travail n'est pas rémunéré.", true)]
    [InlineData("La mission est bénévole.", true)]
    [InlineData("Les illustrateurs ne perçoivent aucune rémunération.", true)]
    [InlineData("Seule la maquette retenue sera payée.", true)]
    [InlineData("Les esquisses sont à la charge des candidats.", true)]
    [InlineData("Nous ne payons que si cela nous plaît.", true)]
    [InlineData("Ce travail est rémunéré.", false)]
    [InlineData("Ce n'est pas gratuit.", false)]
    [InlineData("Les factures non payées portent intérêt.", false)]
    [InlineData("L'entrée du musée est gratuite.", false)]
    public void Unpaid_work_is_said_in_many_ways_in_French(string text, bool expected) => IsUnpaid(text, Language.French).ShouldBe(expected);

    [Theory]
    [InlineData("This stage is not paid.", true)]
    [InlineData("There is no budget for this.", true)]
    [InlineData("Only the winning design will be paid.", true)]
    [InlineData("Bids are prepared at the bidder's own expense.", true)]
    [InlineData("We pay if we like it.", true)]
    [InlineData("This stage is paid.", false)]
    [InlineData("It is not free.", false)]
    [InlineData("Unpaid invoices bear interest.", false)]
    [InlineData("Entry to the museum is free.", false)]
    public void Unpaid_work_is_said_in_many_ways_in_English(string text, bool expected) => IsUnpaid(text, Language.English).ShouldBe(expected);

    private static bool IsUnpaid(string text, Language language) => ModelOf(text, language: language).Sentences.ShouldHaveSingleItem().Has("unpaid");
}
