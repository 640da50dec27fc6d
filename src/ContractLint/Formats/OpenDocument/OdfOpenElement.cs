using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>An element whose children are being read.</summary>
/// <remarks><see cref="Conceals"/> is how it hides its text; <see cref="Author"/> is who wrote a remark or a change, once it is known.</remarks>
internal sealed class OdfOpenElement(OdfElement element)
{
    public OdfElement Element { get; } = element;

    public Concealment Conceals { get; init; }

    /// <summary>The story it began, if it did.</summary>
    public OdfStory? Story { get; set; }

    public string Author { get; set; } = "";

    /// <summary>The change it describes.</summary>
    public OdfChange? Change { get; set; }
}
