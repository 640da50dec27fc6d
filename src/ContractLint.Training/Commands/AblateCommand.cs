using System.Globalization;
using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Learners;
using ContractLint.Training.Measures;
using ContractLint.Training.Models;

namespace ContractLint.Training.Commands;

/// <summary>Compares learners, features and amounts of text on the development split, the classifier alone, one line for each.</summary>
internal static class AblateCommand
{
    private static readonly (string Name, ILearner Learner, ModelOptions Options)[] Variants =
    [
        ("as shipped", LearnerCatalog.Logistic(), new()),
        ("learner: averaged perceptron", LearnerCatalog.Perceptron, new()),
        ("learner: SDCA maximum entropy", LearnerCatalog.MaximumEntropy, new()),
        ("learner: LightGBM (upper bound)", LearnerCatalog.Trees, new() { LeastUnits = 25 }),
        ("without frames and roles", LearnerCatalog.Logistic(), new() { Without = [FeatureFamily.Frames] }),
        ("without symbols", LearnerCatalog.Logistic(), new() { Without = [FeatureFamily.Symbols] }),
        ("without character n-grams", LearnerCatalog.Logistic(), new() { Without = [FeatureFamily.Characters] }),
        ("words alone", LearnerCatalog.Logistic(), new() { Without = [FeatureFamily.Characters, FeatureFamily.Frames, FeatureFamily.Symbols] }),
        ("positives weigh 3", LearnerCatalog.Logistic(positiveWeight: 3), new()),
        ("more regularisation (L1 0.05, L2 0.1)", LearnerCatalog.Logistic(0.05f, 0.1f), new()),
        ("a quarter of the families", LearnerCatalog.Logistic(), new() { Share = 0.25 }),
        ("half of the families", LearnerCatalog.Logistic(), new() { Share = 0.5 }),
    ];

    public static int Run(string corpus, string? only)
    {
        var bench = new Workbench(corpus);
        Console.WriteLine("| variant | AP fr | AP en | recall at precision 0.90 fr | en | at 0.85 fr | en |\n|---|---|---|---|---|---|---|");

        foreach (var (name, learner, options) in Variants.Where(variant => only is null || variant.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var train = bench.ExamplesOf(Split.Train, options);
            var development = bench.ExamplesOf(Split.Development, options);
            var rankings = new Ranking[Workbench.Languages.Length];
            Parallel.For(0, rankings.Length, i =>
            {
                var others = development.FindAll(example => example.Source.Unit.Language == Workbench.Languages[i]);
                var points = Workbench.Rank(learner, options, train.FindAll(example => example.Source.Unit.Language == Workbench.Languages[i]), others, label => Workbench.Tell($"{name}, {Workbench.Languages[i]}: {label}"));
                rankings[i] = new(points, Workbench.PositivesOf(others));
            });
            var (english, french) = (rankings[0], rankings[1]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {french.AveragePrecision:0.000} | {english.AveragePrecision:0.000} | {french.RecallAt(0.9):0.000} | {english.RecallAt(0.9):0.000} | {french.RecallAt(0.85):0.000} | {english.RecallAt(0.85):0.000} |"));
        }

        return 0;
    }
}
