namespace ContractLint.Evaluation;

/// <summary>A tally with the intervals of its precision, recall and F1.</summary>
/// <remarks>
/// An interval holds both the one of families drawn again and Wilson's of single units. The first alone would call three rightly told of three a certainty; the
/// second alone would take ten units of one scenario for ten witnesses.
/// </remarks>
public sealed record QualityFigure(Tally Tally, Interval Precision, Interval Recall, Interval F1)
{
    internal static QualityFigure Of(IEnumerable<(string Family, Tally Tally)> units)
    {
        // Families that say nothing of the figure would only thin out every draw.
        var families = units
            .Where(unit => unit.Tally != default)
            .GroupBy(unit => unit.Family, StringComparer.Ordinal)
            .Select(family => family.Aggregate(default(Tally), (sum, unit) => sum + unit.Tally))
            .ToList();
        var all = families.Aggregate(default(Tally), (sum, family) => sum + family);
        return new(
            all,
            Interval.OfShare(all.Right, all.Right + all.Wrong).Or(Interval.OfFamilies(families, tally => tally.Precision)),
            Interval.OfShare(all.Right, all.ToFind).Or(Interval.OfFamilies(families, tally => tally.Recall)),
            OfF1(all).Or(Interval.OfFamilies(families, tally => tally.F1)));
    }

    // F1 is no share of cases, but it rises with one: that of the right among all that is right, wrong or missed (Jaccard).
    private static Interval OfF1(Tally tally)
    {
        var jaccard = Interval.OfShare(tally.Right, tally.Right + tally.Wrong + tally.Missed);
        return new(2 * jaccard.Low / (1 + jaccard.Low), 2 * jaccard.High / (1 + jaccard.High));
    }
}
