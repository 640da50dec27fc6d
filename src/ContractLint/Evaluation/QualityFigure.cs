namespace ContractLint.Evaluation;

/// <summary>A tally with the intervals of its precision, recall and F1.</summary>
public sealed record QualityFigure(Tally Tally, Interval Precision, Interval Recall, Interval F1)
{
    internal static QualityFigure Of(IEnumerable<(string Family, Tally Tally)> units)
    {
        var families = units.GroupBy(unit => unit.Family, StringComparer.Ordinal).Select(family => family.Aggregate(default(Tally), (sum, unit) => sum + unit.Tally)).ToList();
        return new(
            families.Aggregate(default(Tally), (sum, family) => sum + family),
            Interval.OfFamilies(families, tally => tally.Precision),
            Interval.OfFamilies(families, tally => tally.Recall),
            Interval.OfFamilies(families, tally => tally.F1));
    }
}
