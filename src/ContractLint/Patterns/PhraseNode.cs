using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>A part of a parsed phrase and where it is written.</summary>
internal sealed class PhraseNode
{
    private static readonly PhraseNode[] NoChildren = [];

    private PhraseNode(PhraseNodeKind kind, TextSpan span, string text, int size, IReadOnlyList<PhraseNode> children)
    {
        Kind = kind;
        Span = span;
        Text = text;
        Size = size;
        Children = children;
        CanBeEmpty = kind switch
        {
            PhraseNodeKind.Optional or PhraseNodeKind.Gap => true,
            PhraseNodeKind.Sequence => !Has(children, canBeEmpty: false),
            PhraseNodeKind.Choice => Has(children, canBeEmpty: true),
            _ => false,
        };
    }

    public PhraseNodeKind Kind { get; }

    /// <summary>Where it stands in the phrase as written.</summary>
    public TextSpan Span { get; }

    /// <summary>The normal form of a word, the letters of a stem, the bare name of a symbol or the name of a list; otherwise empty.</summary>
    public string Text { get; }

    /// <summary>The list that stands here by its name, where one does.</summary>
    public PhraseList? List { get; private init; }

    /// <summary>How many words a gap may skip.</summary>
    public int Size { get; }

    public IReadOnlyList<PhraseNode> Children { get; }

    /// <summary>Whether it may match no word at all.</summary>
    public bool CanBeEmpty { get; }

    /// <summary>Whether a word or a stem in it, or in a list it names, is like that.</summary>
    public bool HasWord(Func<string, bool> isLike) => Kind switch
    {
        PhraseNodeKind.Word or PhraseNodeKind.Stem => isLike(Text),
        PhraseNodeKind.List => List!.Alternatives.Any(alternative => alternative.HasWord(isLike)),
        _ => Children.Any(child => child.HasWord(isLike)),
    };

    public static PhraseNode Word(string normal, TextSpan span) => new(PhraseNodeKind.Word, span, normal, 0, NoChildren);

    public static PhraseNode Stem(string letters, TextSpan span) => new(PhraseNodeKind.Stem, span, letters, 0, NoChildren);

    public static PhraseNode Symbol(string name, TextSpan span) => new(PhraseNodeKind.Symbol, span, name, 0, NoChildren);

    public static PhraseNode Named(PhraseList list, TextSpan span) => new(PhraseNodeKind.List, span, list.Name, 0, NoChildren) { List = list };

    public static PhraseNode Gap(int size, TextSpan span) => new(PhraseNodeKind.Gap, span, "", size, NoChildren);

    public static PhraseNode Choice(IReadOnlyList<PhraseNode> alternatives, TextSpan span) => new(PhraseNodeKind.Choice, span, "", 0, alternatives);

    public static PhraseNode Optional(PhraseNode body, TextSpan span) => new(PhraseNodeKind.Optional, span, "", 0, [body]);

    /// <summary>A sequence of at least one part; a lone part is its own sequence.</summary>
    public static PhraseNode Sequence(IReadOnlyList<PhraseNode> parts) =>
        parts.Count == 1
            ? parts[0]
            : new(PhraseNodeKind.Sequence, TextSpan.FromBounds(parts[0].Span.Start, parts[parts.Count - 1].Span.End), "", 0, parts);

    private static bool Has(IReadOnlyList<PhraseNode> children, bool canBeEmpty)
    {
        for (var i = 0; i < children.Count; i++)
        {
            if (children[i].CanBeEmpty == canBeEmpty)
                return true;
        }

        return false;
    }
}
