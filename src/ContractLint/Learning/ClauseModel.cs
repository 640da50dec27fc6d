using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>The weights of the classifier: for each bucket of a feature a few outputs and their weights, most of them being zero.</summary>
/// <remarks>
/// The outputs are the learned labels, then the rules; those of a label are compared with each other to name the rule. Immutable, shared by all threads.
/// </remarks>
internal sealed class ClauseModel
{
    private readonly int[] offsets;
    private readonly byte[] outputs;
    private readonly float[] weights;
    private readonly ImmutableArray<LabelScale> scales;
    private readonly ImmutableArray<float> ruleBiases;

    internal ClauseModel(int[] offsets, byte[] outputs, float[] weights, ImmutableArray<LabelScale> scales, ImmutableArray<string> rules, ImmutableArray<float> ruleBiases)
    {
        this.offsets = offsets;
        this.outputs = outputs;
        this.weights = weights;
        this.scales = scales;
        this.ruleBiases = ruleBiases;
        Rules = rules;
    }

    /// <summary>The rules that the model can name, in the order of their outputs.</summary>
    public ImmutableArray<string> Rules { get; }

    /// <summary>How many scores a passage has.</summary>
    public int Outputs => ClauseLabels.Learned.Length + Rules.Length;

    /// <summary>How many weights are not zero.</summary>
    public int Weights => weights.Length;

    /// <summary>How a label speaks in a language.</summary>
    public LabelScale ScaleOf(ClauseLabel label, Language language) => scales[(LanguageIndex(language) * ClauseLabels.Learned.Length) + OutputOf(label)];

    /// <summary>The output of a learned label.</summary>
    public static int OutputOf(ClauseLabel label) => (int)label - 1;

    /// <summary>The output of a rule.</summary>
    public static int OutputOfRule(int rule) => ClauseLabels.Learned.Length + rule;

    /// <summary>0 for English, 1 for French.</summary>
    private static int LanguageIndex(Language language) => language is Language.French ? 1 : 0;

    /// <summary>The score of each output, biases included.</summary>
    /// <param name="vector">The features of a passage.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="scores">Room for <see cref="Outputs"/> scores.</param>
    public void Score(FeatureVector vector, Language language, Span<float> scores)
    {
        for (var i = 0; i < ClauseLabels.Learned.Length; i++)
            scores[i] = scales[(LanguageIndex(language) * ClauseLabels.Learned.Length) + i].Bias;
        for (var i = 0; i < Rules.Length; i++)
            scores[OutputOfRule(i)] = ruleBiases[(LanguageIndex(language) * Rules.Length) + i];

        Span<float> values = [vector.ValueOf(FeatureFamily.Words), vector.ValueOf(FeatureFamily.Characters), vector.ValueOf(FeatureFamily.Symbols), vector.ValueOf(FeatureFamily.Frames)];
        foreach (var feature in vector.Features)
        {
            // Spans of the row: the innermost loop of the classifier then checks no bounds but those of the scores.
            var (first, end) = (offsets[feature.Bucket], offsets[feature.Bucket + 1]);
            var value = values[(int)feature.Family];
            var row = outputs.AsSpan(first, end - first);
            var rowWeights = weights.AsSpan(first, row.Length);
            for (var i = 0; i < row.Length; i++)
                scores[row[i]] += value * rowWeights[i];
        }
    }

    /// <summary>What one feature adds to the score of an output.</summary>
    public float WeightOf(int bucket, int output)
    {
        for (var i = offsets[bucket]; i < offsets[bucket + 1]; i++)
        {
            if (outputs[i] == output)
                return weights[i];
        }

        return 0;
    }
}
