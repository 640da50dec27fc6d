using ContractLint.Text;

namespace ContractLint.Syntax;

/// <summary>Something a file holds beside its text: a comment, a pending change, a macro, a property. Told as found, without a judgement.</summary>
/// <remarks><see cref="What"/> names it for people ("a macro", "the author"), in words that can stand in the middle of a sentence.</remarks>
public sealed record DocumentFact(DocumentFactKind Kind, LocalizedText What)
{
    /// <summary>What it says or points at, as the file writes it: a name, an address, a path. Untrusted.</summary>
    public string Value { get; init; } = "";

    /// <summary>Who made it, as the file says; empty where it does not.</summary>
    public string Author { get; init; } = "";

    /// <summary>Its place in the file; <see langword="null"/> where it stands nowhere in particular.</summary>
    public Origin? Place { get; init; }
}
