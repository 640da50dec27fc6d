using System.Collections.Immutable;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What a document means: its language, kind, parties, frames and values. Immutable once made; safe to share.</summary>
public sealed class SemanticModel
{
    private readonly Dictionary<Node, SentenceModel> bySentence;

    public SemanticModel(DocumentTree tree, SemanticOptions options)
    {
        Tree = tree;
        Options = options;

        var builder = new SemanticModelBuilder(tree, options);
        Language = builder.Language;
        Kind = builder.Kind;
        Parties = builder.Parties;
        Sentences = builder.Sentences;
        bySentence = Sentences.ToDictionary(sentence => sentence.Node, ReferenceEqualityComparer.Instance as IEqualityComparer<Node>);
    }

    public DocumentTree Tree { get; }

    public SemanticOptions Options { get; }

    /// <summary>The language of most of the text.</summary>
    public Language Language { get; }

    /// <summary>The kind given by the user or found in the text, and how sure that is.</summary>
    public DetectedKind Kind { get; }

    /// <summary>The names the document gives its parties.</summary>
    public ImmutableArray<PartyDefinition> Parties { get; }

    /// <summary>Every sentence, headings included, in document order.</summary>
    public ImmutableArray<SentenceModel> Sentences { get; }

    public SentenceModel? SentenceOf(Node node) => bySentence.GetValueOrDefault(node);

    /// <summary>The sentences of the smallest clause that holds a sentence; of its block where no clause does.</summary>
    public IEnumerable<SentenceModel> ClauseOf(SentenceModel sentence)
    {
        var clause = (sentence.Node.AncestorOrSelf(NodeKind.Clause) ?? sentence.Block).Span;

        for (var i = FirstFrom(clause.Start); i < Sentences.Length && Sentences[i].Node.Span.Start < clause.End; i++)
            yield return Sentences[i];
    }

    /// <summary>The frames of a sentence, in order.</summary>
    public static IReadOnlyList<Frame> FramesOf(SentenceModel sentence) => FrameResolver.FramesOf(sentence);

    // Sentences stand in the order of the text.
    private int FirstFrom(int position)
    {
        var (low, high) = (0, Sentences.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Node.Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
