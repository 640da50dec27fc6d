using System.Collections.Immutable;
using ContractLint.Semantics.Clauses;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What a document means: its language, kind, parties, frames and values. Immutable once made; safe to share.</summary>
public sealed class SemanticModel
{
    private readonly Dictionary<Node, SentenceModel> bySentence;
    private readonly Lazy<Neighbourhood> neighbourhood;
    private readonly Lazy<ImmutableArray<Clause>> clauses;
    private readonly Lazy<ForeignClauses> foreignClauses;

    public SemanticModel(DocumentTree tree, SemanticOptions options)
    {
        Tree = tree;
        Options = options;

        var builder = new SemanticModelBuilder(tree, options);
        Language = builder.Language;
        Kind = builder.Kind;
        Parties = builder.Parties;
        Sentences = builder.Sentences;
        neighbourhood = new(() => new(this));
        clauses = new(() => new ClauseFinder(this, ClauseLexicon.For).Find());
        foreignClauses = new(() => new(this));
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

    /// <summary>The clauses whose kind is recognised, in document order. Looked for when first asked for: a run that shows none pays nothing.</summary>
    public ImmutableArray<Clause> Clauses => clauses.Value;

    /// <summary>The clauses in another language than French and English, which no rule about wordings reads.</summary>
    internal ForeignClauses ForeignClauses => foreignClauses.Value;

    public SentenceModel? SentenceOf(Node node) => bySentence.GetValueOrDefault(node);

    /// <summary>The sentences of the smallest clause that holds a sentence; of its block where no clause does.</summary>
    public IEnumerable<SentenceModel> ClauseOf(SentenceModel sentence) => SentencesIn(ClauseSpanOf(sentence));

    /// <summary>The smallest clause that holds a sentence; its block where no clause does.</summary>
    public static TextSpan ClauseSpanOf(SentenceModel sentence) => (sentence.Node.AncestorOrSelf(NodeKind.Clause) ?? sentence.Block).Span;

    /// <summary>What a finding about a clause covers: the clause, the list with its stem where none is around it, else the block.</summary>
    public Node ClauseOrListOf(SentenceModel sentence) => sentence.Node.AncestorOrSelf(NodeKind.Clause) ?? Tree.Stems.StemOf(sentence.Block)?.Parent ?? sentence.Block;

    /// <summary>The same sentences as indices <c>[first, end)</c> into <see cref="Sentences"/>.</summary>
    internal (int First, int End) ClauseRangeOf(SentenceModel sentence)
    {
        var span = ClauseSpanOf(sentence);
        return (FirstEndingAfter(span.Start), FirstEndingAfter(span.End));
    }

    /// <summary>The sentences read together with one, as indices <c>[first, end)</c> into <see cref="Sentences"/>.</summary>
    internal (int First, int End) NeighboursOf(int sentence) => neighbourhood.Value.Of(sentence);

    /// <summary>A sentence and those that are read together with it.</summary>
    public TextSpan SurroundingsOf(SentenceModel sentence)
    {
        var (first, end) = NeighboursOf(IndexOf(sentence));
        return Sentences[first].Node.Span.Union(Sentences[end - 1].Node.Span);
    }

    internal int IndexOf(SentenceModel sentence) => FirstEndingAfter(sentence.Node.Span.Start);

    /// <summary>The sentences that share a character with a range, in order.</summary>
    public IEnumerable<SentenceModel> SentencesIn(TextSpan span)
    {
        for (var i = FirstEndingAfter(span.Start); i < Sentences.Length && Sentences[i].Node.Span.Start < span.End; i++)
            yield return Sentences[i];
    }

    /// <summary>The frames of a sentence, in order.</summary>
    public static IReadOnlyList<Frame> FramesOf(SentenceModel sentence) => sentence.Frames;

    // Sentences stand in the order of the text.
    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, Sentences.Length);

        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sentences[middle].Node.Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
