namespace ContractLint.Evaluation;

/// <summary>Where a figure would lie in 95 of 100 corpora like this one.</summary>
public readonly record struct Interval(double Low, double High)
{
    private const int Samples = 400;

    // The normal quantile of 97.5 %.
    private const double Z = 1.959964;

    /// <summary>Draws whole families again and again (a percentile bootstrap): units of one scenario are no independent witnesses.</summary>
    /// <param name="families">The tally of each family.</param>
    /// <param name="figure">The figure of a sum of tallies.</param>
    public static Interval OfFamilies(IReadOnlyList<Tally> families, Func<Tally, double> figure)
    {
        if (families.Count == 0)
            return new(0, 1);

        var figures = new double[Samples];
        var state = 0x9E3779B97F4A7C15UL;
        for (var sample = 0; sample < Samples; sample++)
        {
            var sum = default(Tally);
            for (var i = 0; i < families.Count; i++)
                sum += families[(int)(Next(ref state) % (ulong)families.Count)];

            figures[sample] = figure(sum);
        }

        Array.Sort(figures);
        return new(figures[(int)(Samples * 0.025)], figures[(int)(Samples * 0.975)]);
    }

    /// <summary>The interval of a share of independent cases (Wilson 1927); 0 to 1 where there is no case.</summary>
    public static Interval OfShare(int cases, int of)
    {
        if (of == 0)
            return new(0, 1);

        var share = cases / (double)of;
        var middle = share + (Z * Z / (2.0 * of));
        var reach = Z * Math.Sqrt(((share * (1 - share)) + (Z * Z / (4.0 * of))) / of);
        var scale = 1 + (Z * Z / of);
        return new(Math.Max(0, (middle - reach) / scale), Math.Min(1, (middle + reach) / scale));
    }

    /// <summary>The interval that holds both.</summary>
    public Interval Or(Interval other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    // SplitMix64: the same draws on every machine and in every version of the framework.
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
