using System.Diagnostics;
using ContractLint.Learning;
using ContractLint.Text;
using ContractLint.Training.Corpora;
using ContractLint.Training.Examples;
using ContractLint.Training.Learners;
using ContractLint.Training.Measures;
using ContractLint.Training.Models;
using Microsoft.ML;

namespace ContractLint.Training.Commands;

/// <summary>The corpus and what every command does with it: make examples, fit one language, rank what is said.</summary>
internal sealed class Workbench
{
    private static readonly Stopwatch Watch = Stopwatch.StartNew();

    public Workbench(string folder)
    {
        Folder = folder;
        Corpus = Corpus.Load(folder);
        HeldOut = HeldOut.Load(folder);
    }

    public static Language[] Languages { get; } = [Language.English, Language.French];

    public string Folder { get; }

    public Corpus Corpus { get; }

    public HeldOut HeldOut { get; }

    /// <summary>Tells how far the work is, on the standard error.</summary>
    public static void Tell(string text) => Console.Error.WriteLine(FormattableString.Invariant($"{Watch.Elapsed.TotalSeconds,7:0.0} s  {text}"));

    /// <summary>The examples of a split; of the train split the share asked for, by family.</summary>
    public List<Example> ExamplesOf(Split split, ModelOptions options)
    {
        var featurizer = new Featurizer(options.Without);
        return [.. Corpus.UsableOf(split, HeldOut).Where(unit => split is not Split.Train || IsInShare(unit.Unit.Family, options.Share)).Select(featurizer.ExampleOf)];
    }

    /// <summary>Fits a learner on one language and ranks what it says of other examples: one label a unit, the likeliest.</summary>
    public static IEnumerable<RankedPoint> Rank(ILearner learner, ModelOptions options, List<Example> train, List<Example> others, Action<string> progress)
    {
        var context = new MLContext(seed: 1);
        var columns = new Columns(train, options.LeastUnits);
        var trained = learner.Train(context, new(context, train, columns), progress);
        var scores = trained.Score(new(context, others, columns));

        for (var i = 0; i < others.Count; i++)
        {
            var label = ClauseLabels.Reported.MaxBy(label => scores[TrainedLabels.IndexOf(label)][i]);
            if (others[i].Source.Unit.IsRight(label) is { } isRight)
                yield return new(scores[TrainedLabels.IndexOf(label)][i], isRight);
        }
    }

    /// <summary>How many units of a list have something to be told.</summary>
    public static int PositivesOf(IEnumerable<Example> examples) => examples.Count(example => example.Source.Unit.Label is { } label && ClauseLabels.IsReported(label));

    private static bool IsInShare(string family, double share) => Sha256.HashData(System.Text.Encoding.UTF8.GetBytes(family))[0] < share * 256;
}
