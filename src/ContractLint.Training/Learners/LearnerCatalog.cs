using Microsoft.ML;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace ContractLint.Training.Learners;

/// <summary>The learners that are compared. Only the settings of what ships were tuned.</summary>
internal static class LearnerCatalog
{
    /// <summary>What ships: one-versus-rest logistic regression, its small weights pressed to zero.</summary>
    public static ILearner Logistic(float l1 = 0.01f, float l2 = 0.02f, float positiveWeight = 1) => new OneVersusRest(positiveWeight, Regression(l1, l2, 1e-5f, 150));

    /// <summary>Logistic regression by L-BFGS, on one thread: every run gives the same weights.</summary>
    public static Func<MLContext, IEstimator<ITransformer>> Regression(float l1, float l2, float tolerance, int iterations) => context =>
        context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            FeatureColumnName = nameof(LearnerRow.Features),
            LabelColumnName = nameof(LearnerRow.Label),
            ExampleWeightColumnName = nameof(LearnerRow.Weight),
            L1Regularization = l1,
            L2Regularization = l2,
            NumberOfThreads = 1,
            OptimizationTolerance = tolerance,
            MaximumNumberOfIterations = iterations,
        });

    public static ILearner Perceptron { get; } = new OneVersusRest(1, context =>
        context.BinaryClassification.Trainers.AveragedPerceptron(new AveragedPerceptronTrainer.Options
        {
            FeatureColumnName = nameof(LearnerRow.Features),
            LabelColumnName = nameof(LearnerRow.Label),
            NumberOfIterations = 15,
        }));

    public static ILearner MaximumEntropy { get; } = new MaximumEntropy(0, 1e-5f);

    /// <summary>Gradient-boosted trees: nothing we could ship, but how far one gets on the same features without being linear.</summary>
    public static ILearner Trees { get; } = new OneVersusRest(1, context =>
        context.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            FeatureColumnName = nameof(LearnerRow.Features),
            LabelColumnName = nameof(LearnerRow.Label),
            NumberOfThreads = 2,
            Deterministic = true,
            Seed = 1,
            NumberOfIterations = 60,
            NumberOfLeaves = 31,
            MaximumBinCountPerFeature = 15,
            MinimumExampleCountPerLeaf = 5,
            LearningRate = 0.1,
        }));
}
