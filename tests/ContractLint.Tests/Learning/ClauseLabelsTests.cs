using ContractLint.Learning;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Learning;

/// <summary>Labels, their names and the rules they feed.</summary>
public sealed class ClauseLabelsTests
{
    [Theory]
    [InlineData("CL2001", ClauseLabel.UnpaidWork)]
    [InlineData("CL3012", ClauseLabel.RestrictiveCovenant)]
    [InlineData("CL4005", ClauseLabel.AttackOrDeceit)]
    [InlineData("CL7033", ClauseLabel.OneSidedTerms)]
    public void A_rule_belongs_to_the_label_that_feeds_it(string rule, ClauseLabel label) => ClauseLabels.OfRule(rule).ShouldBe(label);

    [Theory]
    [InlineData("CL2010")]
    [InlineData("CL8001")]
    public void What_is_told_by_absence_or_by_the_file_is_never_learned(string rule) => ClauseLabels.OfRule(rule).ShouldBeNull();

    [Fact]
    public void Every_name_leads_back_to_its_label() =>
        Enum.GetValues<ClauseLabel>().ShouldAllBe(label => ClauseLabels.Find(ClauseLabels.NameOf(label)) == label);

    [Fact]
    public void Secrecy_and_terms_are_known_and_never_reported() =>
        ClauseLabels.Learned.Except(ClauseLabels.Reported).ShouldBe([ClauseLabel.Confidentiality, ClauseLabel.OneSidedTerms], ignoreOrder: true);
}
