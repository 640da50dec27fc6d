using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What a document means: its language, kind, parties, frames and values. Immutable once made; safe to share.</summary>
public sealed class SemanticModel(DocumentTree tree, SemanticOptions options)
{
    public DocumentTree Tree { get; } = tree;

    /// <summary>The language of most of the text.</summary>
    public Language Language { get; } = options.Language ?? Language.English;

    /// <summary>The kind given by the user or found in the text, and how sure that is.</summary>
    public DetectedKind Kind { get; } = new(options.Kind ?? DocumentKind.Unknown, 1);
}
