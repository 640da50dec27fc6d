using System.Globalization;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Measures;
using ContractLint.Training.Models;

namespace ContractLint.Training.Commands;

/// <summary>What the shipped classifier does by itself on a split: what it mistakes for what, and its worst errors. For rules and classifier together there is <c>contractlint evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private const int Worst = 20;

    public static int Run(string corpus, string path, string what)
    {
        var bench = new Workbench(corpus);
        var model = ClauseModelFile.Read(File.ReadAllBytes(path));
        var classifier = new ClauseClassifier(model);
        var units = UnitsOf(bench, what).ToList();
        var evaluator = new UnitEvaluator(UnionReader.ConfigOf(corpus), model);
        Summary.Write(Path.GetFileName(what), new(units.Select(unit => evaluator.Evaluate(unit))));

        var told = units.ConvertAll(unit => Guess.Of(unit, classifier, model));
        Console.WriteLine($"\n{told.Count} units of {what}, the classifier alone");
        Console.WriteLine("\nlabel                  language  told  right  to find  average precision");
        foreach (var language in Workbench.Languages)
        {
            foreach (var label in ClauseLabels.Learned)
                WriteLabel(label, [.. told.Where(guess => guess.Unit.Language == language)]);
        }

        WriteConfusion(told);
        Console.WriteLine($"\nThe {Worst} worst errors:");
        foreach (var guess in told.Where(guess => guess.Told is not null && guess.Unit.IsRight(guess.Told.Value) is false).OrderByDescending(guess => guess.Probability).Take(Worst))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{guess.Probability:0.00} {ClauseLabels.NameOf(guess.Told!.Value)}, really {ClauseLabels.NameOf(guess.Unit.Label!.Value)} {guess.Unit.Guard}  {guess.Unit.Id}: {guess.Unit.Text.ReplaceLineEndings(" ")}"));

        return 0;
    }

    private static IEnumerable<LabelledUnit> UnitsOf(Workbench bench, string what) => what switch
    {
        "dev" => bench.Corpus.UsableOf(Split.Development, bench.HeldOut).Select(unit => unit.Unit),
        "test" => bench.Corpus.UsableOf(Split.Test, bench.HeldOut).Select(unit => unit.Unit),
        _ => File.ReadLines(what).Select(LabelledUnits.Parse).Where(unit => !unit.IsDocument && unit.Label is not null),
    };

    private static void WriteLabel(ClauseLabel label, List<Guess> told)
    {
        var mine = told.FindAll(guess => guess.Told == label);
        var toFind = told.Count(guess => guess.Unit.Label == label);
        var ranking = new Ranking(told.Where(guess => guess.Unit.IsRight(label) is not null).Select(guess => new RankedPoint(guess.Probabilities[ClauseModel.OutputOf(label)], guess.Unit.IsRight(label)!.Value)), toFind);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ClauseLabels.NameOf(label),-22} {told[0].Unit.Language,-8} {mine.Count,5} {mine.Count(guess => guess.Unit.IsRight(label) is true),6} {toFind,8}  {ranking.AveragePrecision,17:0.000}"));
    }

    private static void WriteConfusion(List<Guess> told)
    {
        Console.WriteLine("\nWhat is taken for what (rows: what it is; the likeliest label, where it speaks):");
        foreach (var row in told.Where(guess => guess.Told is not null).GroupBy(guess => guess.Unit.Label!.Value).OrderBy(row => row.Key))
            Console.WriteLine($"{ClauseLabels.NameOf(row.Key),-22} {string.Join(", ", row.GroupBy(guess => guess.Told!.Value).OrderByDescending(cell => cell.Count()).Select(cell => $"{ClauseLabels.NameOf(cell.Key)} {cell.Count()}"))}");
    }
}
