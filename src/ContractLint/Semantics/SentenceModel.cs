using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>One sentence with its meaning: its words, the symbols on them, who is mentioned and what is said of whom.</summary>
/// <remarks>
/// An item of a list is read with its stem: the parties and frames of the stem ("Le Prestataire s'interdit :") stand before the item's own words.
/// The first <see cref="StemLength"/> words are the stem's; their spans point at the stem.
/// </remarks>
public sealed class SentenceModel
{
    private List<Frame>? frames;

    internal SentenceModel(Node node, Node block, Language language, AnnotatedWords words, int stemLength, ImmutableArray<Value> values)
    {
        Node = node;
        Block = block;
        Language = language;
        Words = words;
        StemLength = stemLength;
        Values = values;
    }

    public Node Node { get; }

    /// <summary>The heading, paragraph or list item that holds the sentence.</summary>
    public Node Block { get; }

    public Language Language { get; }

    public AnnotatedWords Words { get; }

    public int StemLength { get; }

    /// <summary>The values written in the sentence, in order.</summary>
    public ImmutableArray<Value> Values { get; }

    /// <summary>Who must, must not, may or is asked to do what, in order.</summary>
    // Two threads may both resolve; the answers are equal.
    public IReadOnlyList<Frame> Frames => frames ??= FrameResolver.FramesOf(this);

    public bool Has(string symbol)
    {
        foreach (var annotation in Words.Annotations)
        {
            if (annotation.Symbol == symbol)
                return true;
        }

        return false;
    }

    /// <summary>Whether an annotation of the symbol begins at a word.</summary>
    public bool Starts(string symbol, int word)
    {
        var annotations = Words.Annotations;
        var (low, high) = (0, annotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (annotations[middle].Start < word)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < annotations.Count && annotations[low].Start == word; low++)
        {
            if (annotations[low].Symbol == symbol)
                return true;
        }

        return false;
    }

    /// <summary>The annotations of a symbol, in order.</summary>
    public IEnumerable<Annotation> Find(string symbol) => Words.Annotations.Where(annotation => annotation.Symbol == symbol);

    /// <summary>The characters that the words <c>[start, end)</c> cover, without the stem; empty where all of them are the stem's.</summary>
    public TextSpan SpanOf(int start, int end)
    {
        start = Math.Max(start, StemLength);
        return start < end ? Words.Words[start].Span.Union(Words.Words[end - 1].Span) : new(Node.Span.Start, 0);
    }
}
