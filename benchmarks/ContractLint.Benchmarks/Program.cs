using System.Diagnostics;
using BenchmarkDotNet.Running;
using ContractLint.Benchmarks;

if (args is not ["quick"])
{
    BenchmarkSwitcher.FromAssembly(typeof(PhraseMatching).Assembly).Run(args);
    return;
}

// A figure in seconds rather than minutes, the first and the best of several runs: "dotnet run -c Release -- quick".
var matching = new PhraseMatching();
matching.Prepare();
Report("parse 5,000 phrases", () => matching.ParseAll().Length);
Report("construct the matcher", () => matching.Construct().Phrases.Count);
Report("match 100 KB of text", matching.Match);

var classifying = new Classifying();
classifying.Read();
Report("load the classifier", classifying.Load);
Report("score 1,000 sentences", () => Enumerable.Range(0, 1000).Count(_ => classifying.Score() < 100));

static void Report(string name, Func<int> action)
{
    var best = TimeSpan.MaxValue;
    var (first, result) = (TimeSpan.Zero, 0);

    for (var run = 0; run < 300; run++)
    {
        var before = Stopwatch.GetTimestamp();
        result = action();
        var elapsed = Stopwatch.GetElapsedTime(before);
        first = run == 0 ? elapsed : first;
        best = elapsed < best ? elapsed : best;
    }

    Console.WriteLine($"{name}: first {first.TotalMilliseconds:F1} ms, best {best.TotalMilliseconds:F2} ms, result {result}");
}
