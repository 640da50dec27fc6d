using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>An element whose children are being read.</summary>
/// <remarks><see cref="Conceals"/> is how it hides its text; <see cref="Author"/> is who wrote a remark or a change, once it is known.</remarks>
internal sealed class OdfOpenElement(OdfElement element)
{
    public OdfElement Element { get; } = element;

    public Concealment Conceals { get; init; }

    /// <summary>How the text under it looks.</summary>
    public OdfLook Look { get; init; } = new();

    /// <summary>The story it began, if it did.</summary>
    public OdfStory? Story { get; set; }

    public string Author { get; private set; } = "";

    /// <summary>The change it describes.</summary>
    public OdfChange? Change { get; set; }

    /// <summary>Names who wrote the remark or made the change, where the element is one.</summary>
    public void Name(string author)
    {
        if (Element is OdfElement.Annotation)
            Author = author;
        else if (Change is not null)
            Change.Author = author;
    }

    public TextAppearance Appearance(bool isInserted) => new()
    {
        Concealment = Conceals,
        Size = Look.Size,
        Contrast = Look.Contrast,
        IsTinted = Look.Color is { IsTinted: true },
        IsScript = Look.IsScript,
        Revision = isInserted ? TextRevision.Inserted : TextRevision.None,
    };
}
