using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Measures;
using ContractLint.Training.Models;

namespace ContractLint.Training.Commands;

/// <summary>Makes the model's file from the corpus.</summary>
internal static class TrainCommand
{
    public static int Run(string corpus, string output)
    {
        var bench = new Workbench(corpus);
        var options = new ModelOptions();
        var train = bench.ExamplesOf(Split.Train, options);
        var development = bench.ExamplesOf(Split.Development, options);
        Workbench.Tell($"{train.Count} units to learn from, {development.Count} to choose thresholds on");

        var (file, _) = new ModelBuilder(options, bench.Folder, Workbench.Tell).Build(train, development);
        Save(output, file);
        var model = ClauseModelFile.Read(file);
        Workbench.Tell($"{output}: {file.Length} bytes, {model.Weights} weights");

        foreach (var language in Workbench.Languages)
        {
            foreach (var label in ClauseLabels.Reported)
                Console.WriteLine(FormattableString.Invariant($"{language,-8} {ClauseLabels.NameOf(label),-21} speaks from {model.ScaleOf(label, language).Threshold:0.00}"));
        }

        var evaluator = new UnitEvaluator(UnionReader.ConfigOf(corpus), model);
        foreach (var split in new[] { Split.Development, Split.Test })
            Summary.Write($"{split}", new([.. bench.Corpus.UsableOf(split, bench.HeldOut).Select(unit => evaluator.Evaluate(unit.Unit))]));

        return 0;
    }

    // Whole or not at all.
    private static void Save(string path, byte[] file)
    {
        var draft = path + ".new";
        File.WriteAllBytes(draft, file);
        File.Move(draft, path, overwrite: true);
    }
}
