using ContractLint.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ContractLint.Training.Learners;

/// <summary>One choice among all labels, ordinary text included, by SDCA: the score of a label is its distance to ordinary text.</summary>
internal sealed class MaximumEntropy(float l1, float l2) : ILearner
{
    private static readonly int Classes = ClauseLabels.Learned.Length + 1;

    public TrainedLabels Train(MLContext context, LearnerData data, Action<string> progress)
    {
        foreach (var (row, example) in data.Rows.Zip(data.Examples))
            row.Class = (uint)example.Source.Unit.Label!.Value;

        var trainer = context.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            FeatureColumnName = nameof(LearnerRow.Features),
            LabelColumnName = nameof(LearnerRow.Class),
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 60,
        });
        var fitted = trainer.Fit(data.View(data.Rows, Classes));
        progress("all labels");

        var weights = default(VBuffer<float>[]);
        fitted.Model.GetWeights(ref weights, out _);
        var biases = fitted.Model.GetBiases().ToArray();
        var ordinary = weights[0].DenseValues().ToArray();
        var linear = Enumerable.Range(1, ClauseLabels.Learned.Length)
            .Select(label => data.Columns.ModelOf([.. weights[label].DenseValues().Zip(ordinary, (weight, none) => weight - none)], biases[label] - biases[0]));
        var models = linear.ToList();
        return new(others => [.. models.Select(model => others.Examples.Select(model.ScoreOf).ToArray())], models);
    }
}
