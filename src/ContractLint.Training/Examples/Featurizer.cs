using ContractLint.Evaluation;
using ContractLint.Formats.PlainText;
using ContractLint.Learning;
using ContractLint.Semantics;
using ContractLint.Training.Corpora;

namespace ContractLint.Training.Examples;

/// <summary>Turns units into examples with the library's own features; families may be left out, to see what they bring.</summary>
internal sealed class Featurizer(IReadOnlyCollection<FeatureFamily> without)
{
    private readonly FeatureVector vector = new();

    /// <summary>The meaning of a unit, read as the linter reads a lone clause.</summary>
    public static SemanticModel ModelOf(LabelledUnit unit) =>
        new(PlainTextReader.FromText(unit.Text, unit.Id), new SemanticOptions { Kind = unit.Kind, Language = unit.Language, IsFragment = !unit.IsDocument });

    public Example ExampleOf(CorpusUnit source)
    {
        var model = ModelOf(source.Unit);
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
