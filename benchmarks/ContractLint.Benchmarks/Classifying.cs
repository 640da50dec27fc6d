using BenchmarkDotNet.Attributes;
using ContractLint.Learning;
using ContractLint.Semantics;

namespace ContractLint.Benchmarks;

/// <summary>The classifier: reading its weights (budget: 10 ms), and scoring one sentence whose meaning is known (budget: 20 µs).</summary>
[MemoryDiagnoser]
public class Classifying
{
    private const string Sentence = "The Supplier shall, whatever the hour and at no further charge, answer each message of the Client within thirty minutes and bear the cost alone.";

    private readonly float[] scores = new float[256];
    private byte[] file = [];
    private ClauseClassifier classifier = null!;
    private Passage passage;

    [GlobalSetup]
    public void Read()
    {
        using var stream = typeof(ClauseModel).Assembly.GetManifestResourceStream("clauses.bin")!;
        file = new byte[stream.Length];
        stream.ReadExactly(file);
        classifier = ClauseClassifier.BuiltIn;
        passage = Passage.Whole(new SemanticModel(ContractLint.Formats.PlainText.PlainTextReader.FromText(Sentence, "x.txt"), new() { Kind = DocumentKind.Contract }));
        _ = passage.Sentences[0].Frames;
    }

    [Benchmark]
    public int Load() => ClauseModelFile.Read(file).Weights;

    [Benchmark]
    public float Score()
    {
        classifier.Score(passage, scores.AsSpan(0, classifier.Outputs));
        return scores[0];
    }
}
