using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class ReportWordsTests
{
    [Theory]
    [InlineData("7.2", "art. 7.2, p. 4", "clause 7.2, p. 4")]
    [InlineData("12.3 (b)", "art. 12.3 (b), p. 4", "clause 12.3 (b), p. 4")]
    [InlineData("IV", "art. IV, p. 4", "clause IV, p. 4")]
    [InlineData("Annexe 2, 3.1", "Annexe 2, 3.1, p. 4", "Annexe 2, 3.1, p. 4")]
    [InlineData("Exhibit A", "Exhibit A, p. 4", "Exhibit A, p. 4")]
    public void A_number_is_said_to_be_of_a_clause_and_an_annex_names_itself(string clause, string french, string english)
    {
        var place = new DocumentLocation(clause, null, 4, 1, 1, 1, PartKind.Body);

        ReportWords.Place(place, Language.French).ShouldBe(french);
        ReportWords.Place(place, Language.English).ShouldBe(english);
    }

    [Fact]
    public void A_quotation_inside_a_quotation_has_marks_of_its_own()
    {
        ReportWords.Quote("Les boutons « Accepter » et « Refuser ».", Language.French).ShouldBe("«\u00A0Les boutons “Accepter” et “Refuser”.\u00A0»");
        ReportWords.Quote("The “Accept” and \"Refuse\" buttons.", Language.English).ShouldBe("“The ‘Accept’ and ‘Refuse’ buttons.”");
    }
}
