using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Examples;
using ContractLint.Training.Learners;
using ContractLint.Training.Models;
using Microsoft.ML;

namespace ContractLint.Training.Commands;

/// <summary>Trains anew and holds the shipped file against it: the same bytes, and on every unit of the corpus the scores ML.NET itself gives.</summary>
internal static class CheckModelCommand
{
    private const double Tolerance = 1e-5;

    public static int Run(string corpus, string path)
    {
        var bench = new Workbench(corpus);
        var options = new ModelOptions();
        var (file, models) = new ModelBuilder(options, bench.Folder, Workbench.Tell).Build(bench.ExamplesOf(Split.Train, options), bench.ExamplesOf(Split.Development, options));
        var isSame = file.AsSpan().SequenceEqual(File.ReadAllBytes(path));
        Console.WriteLine(isSame ? $"{path} is what training makes" : $"{path} is not what training makes here: train again, or this machine's arithmetic differs");

        var furthest = Enum.GetValues<Split>().Max(split => Furthest(bench.ExamplesOf(split, options), ClauseModelFile.Read(file), models));
        Console.WriteLine(FormattableString.Invariant($"furthest from ML.NET's probability on the whole corpus: {furthest:0.0e+0}"));
        return isSame && furthest <= Tolerance ? 0 : 1;
    }

    /// <summary>The largest difference between a probability of the run time and ML.NET's own, uncalibrated both.</summary>
    internal static double Furthest(IReadOnlyList<Example> examples, ClauseModel model, IReadOnlyList<LanguageModel> learned)
    {
        var classifier = new ClauseClassifier(model);
        var furthest = 0.0;

        for (var i = 0; i < Workbench.Languages.Length; i++)
        {
            var own = examples.Where(example => example.Source.Unit.Language == Workbench.Languages[i]).ToList();
            var expected = learned[i].Labels.Score(new(new MLContext(seed: 1), own, learned[i].Data.Columns));
            var scores = new float[model.Outputs];

            for (var unit = 0; unit < own.Count; unit++)
            {
                classifier.Score(Passage.Whole(Featurizer.ModelOf(own[unit].Source.Unit)), scores);
                foreach (var label in ClauseLabels.Learned)
                    furthest = Math.Max(furthest, Math.Abs(Sigmoid(scores[ClauseModel.OutputOf(label)]) - Sigmoid(expected[TrainedLabels.IndexOf(label)][unit])));
            }
        }

        return furthest;
    }

    private static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));
}
