using ContractLint.Learning;

namespace ContractLint.Evaluation;

/// <summary>What was told rightly, told wrongly and missed.</summary>
public readonly record struct Tally(int Right, int Wrong, int Missed)
{
    /// <summary>How much there was to find.</summary>
    public int ToFind => Right + Missed;

    /// <summary>The share of what was told that is right; 1 where nothing was told.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : Right / (double)(Right + Wrong);

    /// <summary>The share that was found; 1 where there was nothing to find.</summary>
    public double Recall => ToFind == 0 ? 1 : Right / (double)ToFind;

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => 2 * Right + Wrong + Missed == 0 ? 1 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    public static Tally operator +(Tally a, Tally b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    /// <summary>What one outcome adds for a label: told and right, told and wrong, missed. What nobody can judge adds nothing.</summary>
    public static Tally Of(UnitOutcome outcome, ClauseLabel label, FindingOrigin origin)
    {
        var isTold = outcome.LabelsOf(origin).Contains(label);
        // A second label told is right, and no miss when not: it counts where it was told.
        return outcome.Unit.Label == label ? new(isTold ? 1 : 0, 0, isTold ? 0 : 1)
            : isTold && outcome.Unit.IsRight(label) is { } isRight ? new(isRight ? 1 : 0, isRight ? 0 : 1, 0)
            : default;
    }

    /// <summary>What one outcome adds for a rule. Another rule of the same label is neither right nor wrong: it names the thing by its neighbour.
    /// A rule that feeds no reported label (a one-sided term, a drafting fault) may well be right beside another: it is wrong where the author says so, and on ordinary text.</summary>
    public static Tally Of(UnitOutcome outcome, string rule, FindingOrigin origin)
    {
        var isTold = (origin is FindingOrigin.Rules ? outcome.Rules : [.. outcome.Rules, .. outcome.Added]).Contains(rule);
        if (outcome.Unit.Rule == rule)
            return new(isTold ? 1 : 0, 0, isTold ? 0 : 1);

        var isWrong = outcome.Unit.HardNegativeFor.Contains(rule)
            || (ClauseLabels.OfRule(rule) is { } label && ClauseLabels.IsReported(label) ? outcome.Unit.IsRight(label) is false : !outcome.Unit.IsPositive && outcome.Unit.HardNegativeFor.IsEmpty);
        return new(0, isTold && isWrong ? 1 : 0, 0);
    }
}
