using BenchmarkDotNet.Attributes;
using ContractLint.Patterns;
using ContractLint.Text;

namespace ContractLint.Benchmarks;

/// <summary>5,000 phrases over a text of 100 KB, a contract of some 40 pages: the rules of one language, and then some.</summary>
[MemoryDiagnoser]
public class PhraseMatching
{
    public const int PhraseCount = 5_000;
    public const int Characters = 100_000;

    private string[] sources = [];
    private Phrase[] phrases = [];
    private AnnotatedWords[] sentences = [];
    private PhraseMatcher? matcher;

    [GlobalSetup]
    public void Prepare()
    {
        var contract = new SyntheticContract(seed: 1);
        sources = contract.Phrases(PhraseCount);
        phrases = ParseAll();
        matcher = new(phrases);
        sentences = [.. contract.Sentences(Characters).Select(sentence =>
        {
            var words = WordScanner.Scan(sentence);
            return new AnnotatedWords(words, [.. contract.Annotations(words.Count).Select(found => new Annotation(found.Symbol, found.Start, found.End))], withoutAccents: false);
        })];
    }

    [Benchmark]
    public Phrase[] ParseAll() =>
        Array.ConvertAll(sources, static source => Phrase.TryParse(source, out var phrase, out var error) ? phrase : throw new InvalidOperationException($"{source}: {error.Message.En}"));

    [Benchmark]
    public PhraseMatcher Construct() => new(phrases);

    [Benchmark]
    public int Match()
    {
        var count = 0;
        foreach (var sentence in sentences)
            count += matcher!.Match(sentence).Count;

        return count;
    }
}
