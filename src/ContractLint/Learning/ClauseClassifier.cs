using System.Collections.Immutable;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Learning;

/// <summary>Asks the model about a document, passage by passage.</summary>
internal sealed class ClauseClassifier(ClauseModel model)
{
    private const int MostEvidence = 5;

    // What the weighing words explain together is the trigger; the rest of the sentence is its setting.
    private const double CoreShare = 0.5;

    // Each thread keeps its buffer: nothing is allocated for an n-gram.
    [ThreadStatic]
    private static FeatureVector? buffer;

    /// <summary>The classifier of this library.</summary>
    public static ClauseClassifier BuiltIn => new(ClauseModelFile.BuiltIn.Value);

    /// <summary>How many scores a passage has.</summary>
    public int Outputs => model.Outputs;

    /// <summary>The highest score of each output over the passages of a document, before calibration; all of a text that has no passage is lowest.</summary>
    public float[] HighestScores(SemanticModel document)
    {
        var highest = new float[model.Outputs];
        highest.AsSpan().Fill(-100);
        Span<float> scores = stackalloc float[model.Outputs];

        foreach (var passage in Passage.Of(document))
        {
            Score(passage, scores);
            for (var i = 0; i < scores.Length; i++)
                highest[i] = Math.Max(highest[i], scores[i]);
        }

        return highest;
    }

    /// <summary>The probability of each learned label, in their order.</summary>
    public ImmutableArray<double> ProbabilitiesOf(Passage passage)
    {
        Span<float> scores = stackalloc float[model.Outputs];
        Score(passage, scores);
        var probabilities = ImmutableArray.CreateBuilder<double>(ClauseLabels.Learned.Length);
        foreach (var label in ClauseLabels.Learned)
            probabilities.Add(model.ScaleOf(label, passage.Language).ProbabilityOf(scores[ClauseModel.OutputOf(label)]));

        return probabilities.MoveToImmutable();
    }

    /// <summary>The score of each output, before calibration.</summary>
    public void Score(Passage passage, Span<float> scores)
    {
        FeatureExtractor.Extract(passage, buffer ??= new());
        model.Score(buffer, passage.Language, scores);
    }

    /// <summary>Whether a passage with these probabilities is to be told of a label: the model's own threshold, or a higher one a user asks for.</summary>
    public bool Speaks(ClauseLabel label, Language language, ImmutableArray<double> probabilities, double leastProbability) =>
        probabilities[ClauseModel.OutputOf(label)] >= Math.Max(leastProbability, model.ScaleOf(label, language).Threshold);

    /// <summary>What speaks for a label in a passage.</summary>
    public ClausePrediction Explain(Passage passage, ClauseLabel label)
    {
        Span<float> scores = stackalloc float[model.Outputs];
        Score(passage, scores);
        var probability = model.ScaleOf(label, passage.Language).ProbabilityOf(scores[ClauseModel.OutputOf(label)]);
        var weights = WordWeights.Of(passage, buffer!, model, ClauseModel.OutputOf(label));
        var index = weights.HeaviestSentence;
        var (start, end) = weights.CoreOf(index, CoreShare);
        return new(label, probability, RulesOf(label, scores), passage.Sentences[index], start, end, weights.Heaviest(MostEvidence));
    }

    private ImmutableArray<string> RulesOf(ClauseLabel label, ReadOnlySpan<float> scores)
    {
        var rules = new List<(string Id, float Score)>();
        for (var i = 0; i < model.Rules.Length; i++)
        {
            if (ClauseLabels.OfRule(model.Rules[i]) == label)
                rules.Add((model.Rules[i], scores[ClauseModel.OutputOfRule(i)]));
        }

        return [.. rules.OrderByDescending(rule => rule.Score).ThenBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => rule.Id)];
    }
}
