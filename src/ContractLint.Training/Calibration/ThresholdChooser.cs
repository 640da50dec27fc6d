using ContractLint.Training.Measures;

namespace ContractLint.Training.Calibration;

/// <summary>Finds the lowest probability from which enough of what is told is right.</summary>
/// <remarks>
/// A label of one language has some fifty positives on the development split, and those the rules leave are fewer: its own precision is drawn towards that of
/// all labels at the same probability, as if <see cref="PriorHits"/> of those had been seen too.
/// </remarks>
internal sealed class ThresholdChooser(IEnumerable<RankedPoint> all, double wantedPrecision, double leastProbability)
{
    /// <summary>Said where no probability is enough.</summary>
    public const double Never = 2;

    private const double PriorHits = 10;

    private readonly List<RankedPoint> all = [.. all.OrderByDescending(point => point.Score)];

    public double Choose(IEnumerable<RankedPoint> told)
    {
        var (right, hits, threshold) = (0, 0, Never);
        foreach (var point in told.Where(point => point.Score >= leastProbability).OrderByDescending(point => point.Score))
        {
            hits++;
            right += point.IsRight ? 1 : 0;
            if (right + (PriorHits * PrecisionOfAllFrom(point.Score)) >= wantedPrecision * (hits + PriorHits))
                threshold = point.Score;
        }

        return threshold;
    }

    private double PrecisionOfAllFrom(double probability)
    {
        var (right, hits) = (0, 0);
        foreach (var point in all.TakeWhile(point => point.Score >= probability))
        {
            hits++;
            right += point.IsRight ? 1 : 0;
        }

        return right / (double)Math.Max(1, hits);
    }
}
