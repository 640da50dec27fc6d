namespace ContractLint.Learning;

/// <summary>The features of one passage, in a buffer that is used again for the next.</summary>
/// <remarks>
/// A feature counts once and weighs its family's scale over the root of the number of features of that family: a long passage does not shout. Where the scales come
/// from: docs/decisions/0009.
/// </remarks>
internal sealed class FeatureVector
{
    // In the order of the families: words, characters, symbols, frames.
    private static readonly float[] Scales = [1.5f, 1, 0.7f, 0.7f];

    // What some 45 words have of each family. Beyond, a passage is an average: a clause of two hundred words must not be surer than one of twenty.
    private static readonly float[] Usual = [90, 450, 10, 24];

    private readonly int[] counts = new int[Enum.GetValues<FeatureFamily>().Length];
    // Which buckets the passage has shown already: an open table of slots, each with the turn in which it was filled.
    private int[] slots = new int[2048];
    private int[] turns = new int[2048];
    private int turn = 1;

    private Feature[] features = new Feature[512];
    private int count;

    public ReadOnlySpan<Feature> Features => features.AsSpan(0, count);

    /// <summary>What each feature of a family weighs before the model's weights.</summary>
    public float ValueOf(FeatureFamily family)
    {
        var (number, usual) = (counts[(int)family], Usual[(int)family]);
        return number == 0 ? 0 : Scales[(int)family] / MathF.Sqrt(number) * MathF.Min(1, MathF.Sqrt(usual / number));
    }

    public void Clear()
    {
        count = 0;
        turn++;
        counts.AsSpan().Clear();
    }

    /// <summary>Adds a feature where it is the first of its bucket: a price list that says "product" thirty times says it once.</summary>
    public void Add(Feature feature)
    {
        if (!IsNew(feature.Bucket))
            return;

        if (count == features.Length)
            Array.Resize(ref features, count * 2);

        features[count++] = feature;
        counts[(int)feature.Family]++;
    }

    private bool IsNew(int bucket)
    {
        if (count * 2 >= slots.Length)
            Grow();

        var slot = bucket & (slots.Length - 1);
        while (turns[slot] == turn)
        {
            if (slots[slot] == bucket)
                return false;

            slot = (slot + 1) & (slots.Length - 1);
        }

        (slots[slot], turns[slot]) = (bucket, turn);
        return true;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        turns = new int[slots.Length];
        turn = 1;
        foreach (var feature in Features)
        {
            var slot = feature.Bucket & (slots.Length - 1);
            while (turns[slot] == turn)
                slot = (slot + 1) & (slots.Length - 1);

            (slots[slot], turns[slot]) = (feature.Bucket, turn);
        }
    }
}
