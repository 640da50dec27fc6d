using ContractLint.Learning;
using ContractLint.Training.Learners;

namespace ContractLint.Training.Models;

/// <summary>How a model is made; the defaults are those the comparison chose.</summary>
internal sealed record ModelOptions
{
    public ILearner Learner { get; init; } = LearnerCatalog.Logistic();

    public IReadOnlyCollection<FeatureFamily> Without { get; init; } = [];

    /// <summary>A bucket met in fewer units is not learned.</summary>
    public int LeastUnits { get; init; } = 3;

    /// <summary>The share of the train split that is used, by family: for the learning curve.</summary>
    public double Share { get; init; } = 1;

    public double Precision { get; init; } = 0.9;

    /// <summary>No label speaks below this probability, however well it did on the development split: there one text in four asks for something, in real documents one in hundreds.</summary>
    public double LeastProbability { get; init; } = 0.8;
}
