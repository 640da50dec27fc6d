using System.Collections.Immutable;
using ContractLint.Learning;
using ContractLint.Text;

namespace ContractLint.Evaluation;

/// <summary>How good the findings about labelled units are: by label, by rule and by language, for the rules, the classifier and both.</summary>
public sealed class QualityReport(IEnumerable<UnitOutcome> outcomes)
{
    private const int Bins = 10;

    public ImmutableArray<UnitOutcome> Outcomes { get; } = [.. outcomes];

    /// <summary>The figure of one label; <paramref name="language"/> <see langword="null"/> for both languages.</summary>
    public QualityFigure OfLabel(ClauseLabel label, FindingOrigin origin, Language? language) => QualityFigure.Of(Of(language).Select(outcome => (outcome.Unit.Family, Tally.Of(outcome, label, origin))));

    /// <summary>The figure of one rule; <paramref name="language"/> <see langword="null"/> for both languages. The classifier alone names labels, not rules: for it there is none.</summary>
    public QualityFigure OfRule(string rule, FindingOrigin origin, Language? language) => QualityFigure.Of(Of(language).Select(outcome => (outcome.Unit.Family, Tally.Of(outcome, rule, origin))));

    /// <summary>All reported labels together. With <paramref name="withoutTriggers"/>, of the positives only those whose author used none of the obvious words.</summary>
    public QualityFigure Pooled(FindingOrigin origin, Language? language, bool withoutTriggers = false) => QualityFigure.Of(
        from outcome in Of(language)
        where !withoutTriggers || !outcome.Unit.IsPositive || outcome.Unit.UsesTrigger is false
        from label in ClauseLabels.Reported
        select (outcome.Unit.Family, Tally.Of(outcome, label, origin)));

    /// <summary>The mean F1 of the reported labels that occur.</summary>
    public double MacroF1(FindingOrigin origin, Language? language)
    {
        var tallies = ClauseLabels.Reported.Select(label => Of(language).Aggregate(default(Tally), (sum, outcome) => sum + Tally.Of(outcome, label, origin))).Where(tally => tally.ToFind > 0).ToList();
        return tallies.Count == 0 ? 0 : tallies.Average(tally => tally.F1);
    }

    /// <summary>The innocent units by the guard that excuses them ("-" for none), and how many of them were told a label that is wrong.</summary>
    public IEnumerable<(string Guard, int Units, int Alarms)> Innocent(FindingOrigin origin, Language? language) =>
        from outcome in Of(language)
        where !outcome.Unit.IsPositive
        group outcome by outcome.Unit.HardNegativeFor.IsEmpty ? "ordinary" : outcome.Unit.Guard ?? "-" into guard
        orderby guard.Key.Length, guard.Key
        select (guard.Key, guard.Count(), guard.Count(outcome => IsAlarm(outcome, origin)));

    /// <summary>Whether an innocent unit was told a label that is wrong.</summary>
    public static bool IsAlarm(UnitOutcome outcome, FindingOrigin origin) => outcome.LabelsOf(origin).Any(label => outcome.Unit.IsRight(label) is false);

    /// <summary>The classifier's probability of its likeliest label against how often it is right, in ten ranges; empty ranges left out.</summary>
    public IEnumerable<CalibrationBin> Calibration() =>
        from outcome in Outcomes
        let isRight = outcome.Unit.IsRight(outcome.Likeliest)
        where isRight is not null
        let probability = outcome.ProbabilityOf(outcome.Likeliest)
        group (Probability: probability, isRight: isRight.Value) by Math.Min(Bins - 1, (int)(probability * Bins)) into bin
        orderby bin.Key
        select new CalibrationBin(bin.Key / (double)Bins, bin.Count(), bin.Average(point => point.Probability), bin.Average(point => point.isRight ? 1.0 : 0));

    /// <summary>The mean distance between probability and truth, weighted by units (ECE).</summary>
    public double CalibrationError()
    {
        var bins = Calibration().ToList();
        var units = bins.Sum(bin => bin.Units);
        return units == 0 ? 0 : bins.Sum(bin => bin.Units * Math.Abs(bin.Probability - bin.Right)) / units;
    }

    private IEnumerable<UnitOutcome> Of(Language? language) => Outcomes.Where(outcome => language is null || outcome.Unit.Language == language);
}
