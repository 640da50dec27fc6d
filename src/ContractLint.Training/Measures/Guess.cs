using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Examples;

namespace ContractLint.Training.Measures;

/// <summary>What the classifier alone says of a unit: its likeliest reported label where that is sure enough.</summary>
internal sealed record Guess(LabelledUnit Unit, ClauseLabel? Told, double Probability, IReadOnlyList<double> Probabilities)
{
    public static Guess Of(LabelledUnit unit, ClauseClassifier classifier, ClauseModel model)
    {
        var scores = classifier.HighestScores(Featurizer.ModelOf(unit));
        var probabilities = ClauseLabels.Learned.Select(label => model.ScaleOf(label, unit.Language).ProbabilityOf(scores[ClauseModel.OutputOf(label)])).ToList();
        var likeliest = ClauseLabels.Reported.MaxBy(label => probabilities[ClauseModel.OutputOf(label)]);
        var probability = probabilities[ClauseModel.OutputOf(likeliest)];
        return new(unit, probability >= model.ScaleOf(likeliest, unit.Language).Threshold ? likeliest : null, probability, probabilities);
    }
}
