namespace ContractLint.Evaluation;

/// <summary>Where a figure would lie in 95 of 100 corpora like this one.</summary>
public readonly record struct Interval(double Low, double High)
{
    private const int Samples = 400;

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
