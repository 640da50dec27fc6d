namespace ContractLint.Training.Learners;

/// <summary>The weights of one output by bucket, and its bias.</summary>
internal sealed record LinearModel(IReadOnlyDictionary<int, float> Weights, float Bias)
{
    public static LinearModel Silent { get; } = new(new Dictionary<int, float>(), 0);

    public float ScoreOf(Examples.Example example)
    {
        var score = Bias;
        for (var i = 0; i < example.Buckets.Length; i++)
        {
            if (Weights.TryGetValue(example.Buckets[i], out var weight))
                score += weight * example.Values[i];
        }

        return score;
    }
}
