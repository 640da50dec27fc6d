using ContractLint.Evaluation;
using ContractLint.Learning;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Evaluation;

/// <summary>Lines of a corpus, sound and unsound.</summary>
public sealed class LabelledUnitsTests
{
    [Fact]
    public void A_rule_says_its_label()
    {
        var unit = LabelledUnits.Parse("""{"id": "a", "text": "Audit us for nothing.", "lang": "en", "rule": "CL2001"}""");

        unit.Label.ShouldBe(ClauseLabel.UnpaidWork);
        unit.IsRight(ClauseLabel.UnpaidWork).ShouldBe(true);
        unit.IsRight(ClauseLabel.BlackHat).ShouldBeNull("nobody was asked about it");
    }

    [Fact]
    public void A_near_miss_is_wrong_for_the_label_it_looks_like_alone()
    {
        var unit = LabelledUnits.Parse("""{"id": "a", "text": "The audit is 900 euros.", "lang": "en", "rule": null, "hardNegativeFor": ["CL2001"], "guard": "G8"}""");

        unit.IsRight(ClauseLabel.UnpaidWork).ShouldBe(false);
        unit.IsRight(ClauseLabel.BlackHat).ShouldBeNull();
    }

    [Fact]
    public void Where_the_author_weighed_all_labels_every_other_is_wrong()
    {
        var unit = LabelledUnits.Parse("""{"id": "a", "text": "Stay with us alone.", "lang": "en", "rule": "CL3003", "label": "restrictive_covenant", "secondary": "distrust_control"}""");

        unit.IsRight(ClauseLabel.DistrustControl).ShouldBe(true);
        unit.IsRight(ClauseLabel.BlackHat).ShouldBe(false);
    }

    [Theory]
    [InlineData("nonsense", "not JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("""{"id": "a", "lang": "en"}""", "\"text\" is missing")]
    [InlineData("""{"id": "a", "text": "x", "lang": "de"}""", "\"fr\" or \"en\"")]
    [InlineData("""{"id": "a", "text": "x", "lang": "en", "label": "evil"}""", "no label")]
    [InlineData("""{"id": "a", "text": "x", "lang": "en", "kind": "letter"}""", "\"kind\"")]
    [InlineData("""{"id": "a", "text": "x", "lang": "en", "hardNegativeFor": "CL2001"}""", "not a list")]
    public void What_is_no_unit_says_why(string line, string reason) => Should.Throw<LabelledUnitException>(() => LabelledUnits.Parse(line)).Message.ShouldContain(reason);
}
