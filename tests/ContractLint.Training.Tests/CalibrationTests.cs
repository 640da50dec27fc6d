using ContractLint.Training.Calibration;
using ContractLint.Training.Measures;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Training.Tests;

/// <summary>Scores become probabilities, and probabilities a line above which one speaks.</summary>
public sealed class CalibrationTests
{
    [Fact]
    public void A_score_that_is_right_three_times_in_four_becomes_three_quarters()
    {
        var points = Enumerable.Range(0, 400).Select(i => new RankedPoint(i % 2 == 0 ? 2 : -2, i % 2 == 0 ? i % 8 != 0 : i % 8 == 1)).ToList();

        var (slope, offset) = PlattScaling.Fit(points);

        (1 / (1 + Math.Exp(-((slope * 2) + offset)))).ShouldBe(0.75, 0.02);
        (1 / (1 + Math.Exp(-((slope * -2) + offset)))).ShouldBe(0.25, 0.02);
    }

    [Fact]
    public void A_higher_score_is_never_less_likely() =>
        Gen.Select(Gen.Double[-6, 6], Gen.Bool).List[1, 60].Sample(points =>
            PlattScaling.Fit([.. points.Select(point => new RankedPoint(point.Item1, point.Item2))]).Slope.ShouldBeGreaterThan(0));

    [Fact]
    public void The_line_is_where_nine_in_ten_are_right()
    {
        // Forty right ones, then right and wrong by turns.
        var points = Enumerable.Range(0, 40).Select(i => new RankedPoint(0.99 - (i * 0.001), true))
            .Concat(Enumerable.Range(0, 60).Select(i => new RankedPoint(0.9 - (i * 0.005), i % 2 == 0))).ToList();

        var threshold = new ThresholdChooser(points, 0.9, 0.5).Choose(points);

        var told = points.FindAll(point => point.Score >= threshold);
        (told.Count(point => point.IsRight) / (double)told.Count).ShouldBeGreaterThanOrEqualTo(0.9);
        told.Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void A_label_that_is_mostly_wrong_never_speaks() =>
        new ThresholdChooser([new(0.9, false), new(0.8, false)], 0.9, 0.5).Choose([new(0.9, false), new(0.8, false)]).ShouldBe(ThresholdChooser.Never);

    [Fact]
    public void Ranking_counts_what_stands_above()
    {
        var ranking = new Ranking([new(0.9, true), new(0.8, false), new(0.7, true)], 2);

        ranking.AveragePrecision.ShouldBe((1 + (2 / 3.0)) / 2, 1e-9);
    }
}
