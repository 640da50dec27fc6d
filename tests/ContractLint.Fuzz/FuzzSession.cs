namespace ContractLint.Fuzz;

/// <summary>Tries inputs of one target, each made from another; the same seed makes the same inputs, everywhere and always.</summary>
internal sealed class FuzzSession(IFuzzTarget target, int seed)
{
    private const int LargestCorpus = 1_000;

    private readonly Random random = new(seed);
    private readonly List<byte[]> corpus = [.. target.Seeds];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>How many inputs did something no other had done.</summary>
    public int Kept { get; private set; }

    /// <summary>Whether there is anything to begin with.</summary>
    public bool HasSeeds => corpus.Count > 0;

    /// <summary>The next input, before it is tried: whatever happens then, it is known.</summary>
    public byte[] Next() => target.Mutate(corpus[random.Next(corpus.Count)], corpus, random);

    /// <summary>Tries an input; what went wrong, or <see langword="null"/>.</summary>
    public Exception? Try(byte[] input)
    {
        try
        {
            if (seen.Add(target.Try(input)))
                Keep(input);
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown here is what was looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }

    private void Keep(byte[] input)
    {
        Kept++;
        if (corpus.Count < LargestCorpus)
            corpus.Add(input);
        else
            corpus[target.Seeds.Count + random.Next(LargestCorpus - target.Seeds.Count)] = input;
    }
}
