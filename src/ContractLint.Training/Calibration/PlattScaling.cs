using ContractLint.Training.Measures;

namespace ContractLint.Training.Calibration;

/// <summary>Fits the two numbers that turn a score into a probability (Platt 1999, with Lin, Lin and Weng's Newton steps), on texts no weight was fitted on.</summary>
internal static class PlattScaling
{
    private const int Steps = 100;
    private const double Ridge = 1e-3;

    /// <summary>Slope and offset; 1 and 0 where there is nothing to fit.</summary>
    public static (double Slope, double Offset) Fit(IReadOnlyList<RankedPoint> points)
    {
        var positives = points.Count(point => point.IsRight);
        var negatives = points.Count - positives;
        if (positives == 0 || negatives == 0)
            return (1, 0);

        // Targets a little inside 0 and 1 keep few points from being believed wholly.
        var (high, low) = ((positives + 1.0) / (positives + 2.0), 1 / (negatives + 2.0));
        var (slope, offset) = (1.0, 0.0);

        for (var step = 0; step < Steps; step++)
        {
            var (g1, g2, h11, h12, h22) = (Ridge * (slope - 1), Ridge * offset, Ridge, 0.0, Ridge);
            foreach (var (score, isRight) in points)
            {
                var probability = 1 / (1 + Math.Exp(-((slope * score) + offset)));
                var (error, weight) = (probability - (isRight ? high : low), probability * (1 - probability));
                g1 += error * score;
                g2 += error;
                h11 += weight * score * score;
                h12 += weight * score;
                h22 += weight;
            }

            var determinant = (h11 * h22) - (h12 * h12);
            var (d1, d2) = (((h22 * g1) - (h12 * g2)) / determinant, ((h11 * g2) - (h12 * g1)) / determinant);
            (slope, offset) = (Math.Max(0.05, slope - d1), offset - d2);
            if (Math.Abs(d1) + Math.Abs(d2) < 1e-9)
                break;
        }

        return (slope, offset);
    }
}
