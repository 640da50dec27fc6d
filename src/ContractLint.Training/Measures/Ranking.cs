namespace ContractLint.Training.Measures;

/// <summary>How well the right ones stand above the wrong ones, whatever the threshold.</summary>
internal sealed class Ranking
{
    // Fewer right ones are luck.
    private const int LeastHits = 8;

    private readonly List<RankedPoint> points;
    private readonly int positives;

    /// <param name="points">What was said.</param>
    /// <param name="positives">How much there is to find.</param>
    public Ranking(IEnumerable<RankedPoint> points, int positives)
    {
        this.points = [.. points.OrderByDescending(point => point.Score)];
        this.positives = positives;
    }

    public double AveragePrecision
    {
        get
        {
            var (right, sum) = (0, 0.0);
            for (var i = 0; i < points.Count; i++)
            {
                if (!points[i].IsRight)
                    continue;

                right++;
                sum += right / (i + 1.0);
            }

            return sum / Math.Max(1, positives);
        }
    }

    /// <summary>The share found with the lowest threshold that keeps that precision.</summary>
    public double RecallAt(double precision)
    {
        var (right, best) = (0, 0);
        for (var i = 0; i < points.Count; i++)
        {
            right += points[i].IsRight ? 1 : 0;
            if (right >= LeastHits && right >= precision * (i + 1))
                best = right;
        }

        return best / (double)Math.Max(1, positives);
    }
}
