using ContractLint.Training.Corpora;

namespace ContractLint.Training.Commands;

/// <summary>Holds the corpus to its own rules: families, leakage between splits, what is held out, diversity, size.</summary>
internal static class CheckCorpusCommand
{
    public static int Run(string corpus)
    {
        var bench = new Workbench(corpus);
        var faults = new CorpusRules(bench.Corpus, bench.HeldOut, CardFile.Load(corpus), File.ReadAllLines(Path.Combine(corpus, "clauses", "boilerplate.txt"))).Faults().ToList();
        foreach (var fault in faults)
            Console.WriteLine(fault);

        CorpusCounts.Write(bench.Corpus, Console.Out);
        Console.WriteLine(faults.Count == 0 ? "the corpus holds to its rules" : $"{faults.Count} faults");
        return faults.Count == 0 ? 0 : 1;
    }
}
