using ContractLint.Learning;

namespace ContractLint.Training.Learners;

/// <summary>What a learner made: scores by ML.NET itself, and the weights where it is linear.</summary>
/// <param name="Score">The scores of examples by ML.NET: for each learned label, one for each row.</param>
/// <param name="Linear">For each learned label its weights; <see langword="null"/> where the learner is not linear.</param>
internal sealed record TrainedLabels(Func<LearnerData, float[][]> Score, IReadOnlyList<LinearModel>? Linear)
{
    /// <summary>Where a label stands among the scores.</summary>
    public static int IndexOf(ClauseLabel label) => ClauseModel.OutputOf(label);
}
