using ContractLint.Formats.Docx.Looks;
using ContractLint.Formats.Docx.Numbering;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;

namespace ContractLint.Formats.Docx;

/// <summary>What the parts of one document share while they are read.</summary>
internal sealed class StoryContext(WordNames names, StyleSheet styles, NumberingDefinitions numbering, ReadingOptions options, CancellationToken cancellationToken)
{
    private long textLength;

    public WordNames Names => names;

    public StyleSheet Styles => styles;

    public ReadingOptions Options => options;

    public NoteBook Notes { get; } = new();

    /// <summary>Relationships of the headers and footers the sections use, in the order they are first met.</summary>
    public List<string> HeadersAndFooters { get; } = [];

    /// <summary>What stands beside the text: comments, pending changes, fields that fetch.</summary>
    public List<DocumentFact> Facts { get; } = [];

    /// <summary>Drawings that may lie behind text.</summary>
    public FloatingDrawings Drawings { get; } = new();

    /// <summary>Whether the document refers to another one stored inside it, which is not read.</summary>
    public bool HasEmbeddedDocument { get; set; }

    /// <summary>Lists run through a part, and start again in the next.</summary>
    public NumberingCounters NewCounters() => new(numbering, styles, styles.Language);

    /// <summary>Counts text towards the limit.</summary>
    /// <exception cref="ReadingLimitException">There is more of it than the limit.</exception>
    public void CountText(int length)
    {
        textLength += length;
        if (textLength > options.MaxTextLength)
            throw new ReadingLimitException(PackageReasons.TooMuchText);
    }

    public void ThrowIfCancelled() => cancellationToken.ThrowIfCancellationRequested();
}
