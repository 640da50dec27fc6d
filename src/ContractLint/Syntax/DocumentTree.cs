using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A document as read: its text, its structure and where every character came from. Immutable; holds no opinion.</summary>
/// <remarks>Readers make one through <see cref="DocumentTreeBuilder"/>.</remarks>
public sealed class DocumentTree(string name, SourceText text, Node root, OriginMap origins)
{
    private ListStems? stems;
    private BlockIndex? blocks;

    /// <summary>The file's name or path as the user gave it.</summary>
    public string Name { get; } = name;

    /// <summary>Everything readable, in reading order: the body first, then the other parts.</summary>
    public SourceText Text { get; } = text;

    public Node Root { get; } = root;

    public OriginMap Origins { get; } = origins;

    /// <summary>How the characters look, where the format has looks and its reader knows them.</summary>
    public AppearanceMap Appearances { get; init; } = AppearanceMap.Empty;

    /// <summary>What the file holds beside its text, in the order found.</summary>
    public ImmutableArray<DocumentFact> Facts { get; init; } = [];

    /// <summary>How many documents came with this one, such as files attached to a mail; their text is not part of it.</summary>
    public int AttachedDocuments { get; init; }

    /// <summary>How many pages the file says it has; <see langword="null"/> where the format has none.</summary>
    public int? PageCount { get; init; }

    /// <summary>Whether the text is the file, character for character: its lines then end where the file's lines do, not where its author wanted them to.</summary>
    public bool IsVerbatim { get; init; }

    /// <summary>The same document under another name.</summary>
    public DocumentTree Named(string newName) => new(newName, Text, Root, Origins)
    {
        Appearances = Appearances,
        Facts = Facts,
        AttachedDocuments = AttachedDocuments,
        PageCount = PageCount,
        IsVerbatim = IsVerbatim,
    };

    /// <summary>What each list item hangs from, and under which title a node stands.</summary>
    public ListStems Stems => LazyInitializer.EnsureInitialized(ref stems, () => new(Root, Text));

    /// <summary>Where <paramref name="span"/> begins, as a lawyer would say it.</summary>
    public DocumentLocation LocationOf(TextSpan span) => LazyInitializer.EnsureInitialized(ref blocks, () => new(this)).LocationOf(span);

    /// <summary>The innermost block (heading, paragraph or list item) at <paramref name="position"/>, or the nearest before it; <see langword="null"/> in an empty document.</summary>
    public Node? BlockAt(int position) => LazyInitializer.EnsureInitialized(ref blocks, () => new(this)).BlockAt(position);
}
