using ContractLint.Training.Examples;
using Microsoft.ML.Data;

namespace ContractLint.Training.Learners;

/// <summary>The buckets that occur often enough to be learned, numbered from 0 as ML.NET wants them.</summary>
internal sealed class Columns
{
    private readonly Dictionary<int, int> numbers = [];
    private readonly List<int> buckets = [];

    public Columns(IEnumerable<Example> examples, int leastUnits)
    {
        var counts = new Dictionary<int, int>();
        foreach (var bucket in examples.SelectMany(example => example.Buckets))
            counts[bucket] = counts.GetValueOrDefault(bucket) + 1;

        foreach (var bucket in counts.Where(count => count.Value >= leastUnits).Select(count => count.Key).Order())
        {
            numbers.Add(bucket, buckets.Count);
            buckets.Add(bucket);
        }
    }

    public int Count => buckets.Count;

    /// <summary>The example as a sparse vector of <see cref="Count"/> numbers.</summary>
    public VBuffer<float> VectorOf(Example example)
    {
        var (indices, values) = (new List<int>(example.Buckets.Length), new List<float>(example.Buckets.Length));
        for (var i = 0; i < example.Buckets.Length; i++)
        {
            if (numbers.TryGetValue(example.Buckets[i], out var column))
            {
                indices.Add(column);
                values.Add(example.Values[i]);
            }
        }

        return new(Count, indices.Count, [.. values], [.. indices]);
    }

    public LinearModel ModelOf(IReadOnlyList<float> weights, float bias)
    {
        var kept = new Dictionary<int, float>();
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] != 0)
                kept.Add(buckets[i], weights[i]);
        }

        return new(kept, bias);
    }
}
