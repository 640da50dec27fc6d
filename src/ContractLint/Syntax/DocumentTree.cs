using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>A document as read: its text, its structure and where every character came from. Immutable; holds no opinion.</summary>
/// <remarks>Readers make one through <see cref="DocumentTreeBuilder"/>.</remarks>
public sealed class DocumentTree(string name, SourceText text, Node root, OriginMap origins)
{
    /// <summary>The file's name or path as the user gave it.</summary>
    public string Name { get; } = name;

    /// <summary>Everything readable, in reading order: the body first, then the other parts.</summary>
    public SourceText Text { get; } = text;

    public Node Root { get; } = root;

    public OriginMap Origins { get; } = origins;

    /// <summary>How many pages the file says it has; <see langword="null"/> where the format has none.</summary>
    public int? PageCount { get; init; }
}
