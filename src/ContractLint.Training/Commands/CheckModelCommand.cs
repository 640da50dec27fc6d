using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Examples;
using ContractLint.Training.Learners;
using ContractLint.Training.Models;
using Microsoft.ML;

namespace ContractLint.Training.Commands;

/// <summary>Trains anew and holds the shipped file against it, and the run time against the scores ML.NET itself gives on every unit of the corpus.</summary>
/// <remarks>On one machine the bytes are the same. Another processor may round otherwise; what a user is told may then differ by a hair, no more.</remarks>
internal static class CheckModelCommand
{
    private const double Tolerance = 1e-5;
    private const double Hair = 0.03;

    public static int Run(string corpus, string path)
    {
        var bench = new Workbench(corpus);
        var options = new ModelOptions();
        var (file, models) = new ModelBuilder(options, bench.Folder, Workbench.Tell).Build(bench.ExamplesOf(Split.Train, options), bench.ExamplesOf(Split.Development, options));
        var shipped = File.ReadAllBytes(path);
        var drift = file.AsSpan().SequenceEqual(shipped) ? 0 : Drift(bench, ClauseModelFile.Read(file), ClauseModelFile.Read(shipped));
        Console.WriteLine(FormattableString.Invariant($"{path} against what training makes here: probabilities differ by at most {drift:0.0e+0}{(drift == 0 ? ", the same bytes" : "")}"));

        var furthest = Enum.GetValues<Split>().Max(split => Furthest(bench.ExamplesOf(split, options), ClauseModelFile.Read(file), models));
        Console.WriteLine(FormattableString.Invariant($"furthest from ML.NET's probability on the whole corpus: {furthest:0.0e+0}"));
        return drift <= Hair && furthest <= Tolerance ? 0 : 1;
    }

    private static double Drift(Workbench bench, ClauseModel one, ClauseModel other) => bench.Corpus.UsableOf(Split.Development, bench.HeldOut).Max(unit =>
    {
        var document = UnitModel.Of(unit.Unit);
        var (a, b) = (new ClauseClassifier(one).HighestScores(document), new ClauseClassifier(other).HighestScores(document));
        return ClauseLabels.Reported.Max(label => Math.Abs(
            one.ScaleOf(label, unit.Unit.Language).ProbabilityOf(a[ClauseModel.OutputOf(label)]) - other.ScaleOf(label, unit.Unit.Language).ProbabilityOf(b[ClauseModel.OutputOf(label)])));
    });

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
                classifier.Score(Passage.Whole(UnitModel.Of(own[unit].Source.Unit)), scores);
                foreach (var label in ClauseLabels.Learned)
                    furthest = Math.Max(furthest, Math.Abs(Sigmoid(scores[ClauseModel.OutputOf(label)]) - Sigmoid(expected[TrainedLabels.IndexOf(label)][unit])));
            }
        }

        return furthest;
    }

    private static double Sigmoid(double score) => 1 / (1 + Math.Exp(-score));
}
