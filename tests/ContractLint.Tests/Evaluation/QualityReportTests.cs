using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Evaluation;

/// <summary>What is counted as right, wrong and missed.</summary>
public sealed class QualityReportTests
{
    private static readonly LabelledUnit Audit = Unit("a", "CL2001");
    private static readonly LabelledUnit Paid = Unit("b", null, "CL2001") with { Guard = "G8" };

    [Fact]
    public void Rules_and_classifier_are_counted_apart_and_together()
    {
        var report = new QualityReport([Outcome(Audit, added: ["CL2001"], alone: ClauseLabel.UnpaidWork), Outcome(Paid, rules: ["CL2001"])]);

        report.OfLabel(ClauseLabel.UnpaidWork, FindingOrigin.Rules, null).Tally.ShouldBe(new(0, 1, 1));
        report.OfLabel(ClauseLabel.UnpaidWork, FindingOrigin.Classifier, null).Tally.ShouldBe(new(1, 0, 0));
        report.OfLabel(ClauseLabel.UnpaidWork, FindingOrigin.Together, null).Tally.ShouldBe(new(1, 1, 0));
        report.Pooled(FindingOrigin.Together, Language.French).Tally.ShouldBe(default);
    }

    [Fact]
    public void A_neighbour_of_the_same_label_is_neither_right_nor_wrong_for_its_rule()
    {
        var report = new QualityReport([Outcome(Audit, rules: ["CL2004"])]);

        report.OfRule("CL2004", FindingOrigin.Rules, null).Tally.ShouldBe(default);
        report.OfRule("CL2001", FindingOrigin.Rules, null).Tally.ShouldBe(new(0, 0, 1));
        report.OfLabel(ClauseLabel.UnpaidWork, FindingOrigin.Rules, null).Tally.ShouldBe(new(1, 0, 0));
    }

    [Fact]
    public void Alarms_are_told_by_the_guard_that_excuses()
    {
        var report = new QualityReport([Outcome(Audit), Outcome(Paid, rules: ["CL2001"]), Outcome(Unit("c", null), added: ["CL6010"])]);

        report.Innocent(FindingOrigin.Rules, null).ShouldBe([("G8", 1, 1), ("ordinary", 1, 0)]);
        report.Innocent(FindingOrigin.Together, null).ShouldBe([("G8", 1, 1), ("ordinary", 1, 1)]);
    }

    [Fact]
    public void A_classifier_as_often_right_as_it_says_is_calibrated()
    {
        var units = Enumerable.Range(0, 10).Select(i => Outcome(i < 8 ? Unit($"u{i}", "CL2001") : Unit($"u{i}", null, "CL2001"), probability: 0.8));

        new QualityReport(units).CalibrationError().ShouldBe(0, 1e-9);
    }

    [Fact]
    public void An_interval_holds_its_figure_and_is_the_same_every_time() =>
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5]).List[1, 30].Sample(families =>
        {
            var tallies = families.ConvertAll(family => new Tally(family.Item1, family.Item2, family.Item3));
            var interval = Interval.OfFamilies(tallies, tally => tally.Recall);

            interval.Low.ShouldBeLessThanOrEqualTo(interval.High);
            interval.Low.ShouldBeGreaterThanOrEqualTo(0);
            interval.High.ShouldBeLessThanOrEqualTo(1);
            Interval.OfFamilies(tallies, tally => tally.Recall).ShouldBe(interval);
        });

    [Fact]
    public void A_figure_lies_in_its_interval_and_few_cases_make_it_wide() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], Gen.Int[0, 40]).Sample(counts =>
        {
            var (right, wrong, missed) = counts;
            var outcomes = Enumerable.Range(0, right).Select(i => Outcome(Unit($"r{i}", "CL2001"), rules: ["CL2001"]))
                .Concat(Enumerable.Range(0, wrong).Select(i => Outcome(Unit($"w{i}", null, "CL2001"), rules: ["CL2001"])))
                .Concat(Enumerable.Range(0, missed).Select(i => Outcome(Unit($"m{i}", "CL2001"))));
            var figure = new QualityReport(outcomes).OfRule("CL2001", FindingOrigin.Rules, null);

            figure.Tally.ShouldBe(new(right, wrong, missed));
            Holds(figure.Precision, figure.Tally.Precision);
            Holds(figure.Recall, figure.Tally.Recall);
            Holds(figure.F1, figure.Tally.F1);
        });

    [Fact]
    public void Three_of_three_are_no_certainty()
    {
        var outcomes = Enumerable.Range(0, 3).Select(i => Outcome(Unit($"r{i}", "CL2001"), rules: ["CL2001"]));

        // Wilson (1927) for 3 of 3 at 95 %: 0.438.
        new QualityReport(outcomes).OfRule("CL2001", FindingOrigin.Rules, null).Precision.Low.ShouldBe(0.438, 0.001);
    }

    [Fact]
    public void A_one_sided_term_beside_another_demand_is_not_judged()
    {
        var weighed = Audit with { WasWeighedForAll = true };

        new QualityReport([Outcome(weighed, rules: ["CL7012"])]).OfRule("CL7012", FindingOrigin.Rules, null).Tally.ShouldBe(default);
        new QualityReport([Outcome(weighed, rules: ["CL4001"])]).OfRule("CL4001", FindingOrigin.Rules, null).Tally.ShouldBe(new(0, 1, 0));
    }

    private static void Holds(Interval interval, double value)
    {
        interval.Low.ShouldBeLessThanOrEqualTo(value + 1e-9);
        interval.High.ShouldBeGreaterThanOrEqualTo(value - 1e-9);
    }

    private static LabelledUnit Unit(string id, string? rule, params string[] near) =>
        new(id, "text", Language.English) { Rule = rule, Label = rule is null ? ClauseLabel.None : ClauseLabels.OfRule(rule), HardNegativeFor = [.. near] };

    private static UnitOutcome Outcome(LabelledUnit unit, string[]? rules = null, string[]? added = null, ClauseLabel? alone = null, double probability = 0.1) =>
        new(unit, [.. rules ?? []], [.. added ?? []], alone, [.. ClauseLabels.Learned.Select(label => label is ClauseLabel.UnpaidWork ? probability : 0)]);
}
