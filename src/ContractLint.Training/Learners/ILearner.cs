using Microsoft.ML;

namespace ContractLint.Training.Learners;

/// <summary>Learns all labels of one language.</summary>
internal interface ILearner
{
    /// <summary>Fits every learned label; <paramref name="progress"/> hears of each one done.</summary>
    TrainedLabels Train(MLContext context, LearnerData data, Action<string> progress);
}
