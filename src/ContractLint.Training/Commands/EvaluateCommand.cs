using System.Globalization;
using ContractLint.Evaluation;
using ContractLint.Learning;
using ContractLint.Training.Corpora;
using ContractLint.Training.Measures;
using ContractLint.Training.Models;

namespace ContractLint.Training.Commands;

/// <summary>What a model does on a split or a file of units, beside the rules and with them; what it mistakes for what, and its worst errors.</summary>
internal static class EvaluateCommand
{
    private const int Worst = 20;

    public static int Run(string corpus, string path, string what)
    {
        var bench = new Workbench(corpus);
        var model = ClauseModelFile.Read(File.ReadAllBytes(path));
        var evaluator = new UnitEvaluator(UnionReader.ConfigOf(corpus), model);
        var told = UnitsOf(bench, what).Select(unit => evaluator.Evaluate(unit)).ToList();
        Summary.Write(Path.GetFileName(what), new(told));

        Console.WriteLine($"\n{told.Count} units of {what}, the classifier alone");
        Console.WriteLine("\nlabel                  language  told  right  to find  average precision");
        foreach (var language in Workbench.Languages)
        {
            foreach (var label in ClauseLabels.Learned)
                WriteLabel(label, [.. told.Where(outcome => outcome.Unit.Language == language)]);
        }

        WriteConfusion(told);
        Console.WriteLine($"\nThe {Worst} worst errors:");
        foreach (var outcome in told.Where(outcome => outcome.Alone is not null && outcome.Unit.IsRight(outcome.Alone.Value) is false).OrderByDescending(outcome => outcome.ProbabilityOf(outcome.Likeliest)).Take(Worst))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.ProbabilityOf(outcome.Likeliest):0.00} {ClauseLabels.NameOf(outcome.Alone!.Value)}, really {ClauseLabels.NameOf(outcome.Unit.Label!.Value)} {outcome.Unit.Guard}  {outcome.Unit.Id}: {outcome.Unit.Text.ReplaceLineEndings(" ")}"));

        return 0;
    }

    private static IEnumerable<LabelledUnit> UnitsOf(Workbench bench, string what) => what switch
    {
        "dev" => bench.Corpus.UsableOf(Split.Development, bench.HeldOut).Select(unit => unit.Unit),
        "test" => bench.Corpus.UsableOf(Split.Test, bench.HeldOut).Select(unit => unit.Unit),
        _ => File.ReadLines(what).Select(LabelledUnits.Parse).Where(unit => !unit.IsDocument && unit.Label is not null),
    };

    private static void WriteLabel(ClauseLabel label, List<UnitOutcome> told)
    {
        var mine = told.FindAll(outcome => outcome.Alone == label);
        var toFind = told.Count(outcome => outcome.Unit.Label == label);
        var ranking = new Ranking(told.Where(outcome => outcome.Unit.IsRight(label) is not null).Select(outcome => new RankedPoint(outcome.ProbabilityOf(label), outcome.Unit.IsRight(label)!.Value)), toFind);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{ClauseLabels.NameOf(label),-22} {told[0].Unit.Language,-8} {mine.Count,5} {mine.Count(outcome => outcome.Unit.IsRight(label) is true),6} {toFind,8}  {ranking.AveragePrecision,17:0.000}"));
    }

    private static void WriteConfusion(List<UnitOutcome> told)
    {
        Console.WriteLine("\nWhat is taken for what (rows: what it is; the likeliest label, where it speaks):");
        foreach (var row in told.Where(outcome => outcome.Alone is not null).GroupBy(outcome => outcome.Unit.Label!.Value).OrderBy(row => row.Key))
            Console.WriteLine($"{ClauseLabels.NameOf(row.Key),-22} {string.Join(", ", row.GroupBy(outcome => outcome.Alone!.Value).OrderByDescending(cell => cell.Count()).Select(cell => $"{ClauseLabels.NameOf(cell.Key)} {cell.Count()}"))}");
    }
}
