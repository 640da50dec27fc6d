using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>What the user already knows of a document; what is left out is found in the text.</summary>
public sealed record SemanticOptions
{
    public static SemanticOptions Default { get; } = new();

    public Language? Language { get; init; }

    public DocumentKind? Kind { get; init; }

    /// <summary>The side of the reader: rules protect this party.</summary>
    public Role Side { get; init; } = Role.Provider;

    /// <summary>The text is a lone paragraph or clause: no rule about the whole document applies.</summary>
    public bool IsFragment { get; init; }
}
