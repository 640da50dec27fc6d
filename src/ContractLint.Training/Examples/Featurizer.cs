using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Corpora;

namespace ContractLint.Training.Examples;

/// <summary>Turns units into examples with the library's own features; families may be left out, to see what they bring.</summary>
internal sealed class Featurizer(IReadOnlyCollection<FeatureFamily> without)
{
    private readonly FeatureVector vector = new();

    public Example ExampleOf(CorpusUnit source)
    {
        var model = UnitModel.Of(source.Unit);
        vector.Clear();
        if (model.Sentences.Length > 0)
            FeatureExtractor.Extract(Passage.Whole(model), vector);

        var values = new SortedDictionary<int, float>();
        foreach (var feature in vector.Features)
        {
            if (!without.Contains(feature.Family))
                values[feature.Bucket] = values.GetValueOrDefault(feature.Bucket) + vector.ValueOf(feature.Family);
        }

        return new(source, [.. values.Keys], [.. values.Values]);
    }
}
