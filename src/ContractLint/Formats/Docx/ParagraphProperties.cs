using ContractLint.Formats.Docx.Looks;

namespace ContractLint.Formats.Docx;

/// <summary>What a paragraph says of itself: its style, its place in a list, its level in the outline, and changes to its mark.</summary>
internal readonly record struct ParagraphProperties
{
    /// <summary>What follows a table or a text box in the middle of a paragraph: no style, no number of its own.</summary>
    public static ParagraphProperties Continuation => new() { IsContinuation = true };

    public bool IsContinuation { get; init; }

    public string? StyleId { get; init; }

    public int? ListId { get; init; }

    public int? ListLevel { get; init; }

    public int? OutlineLevel { get; init; }

    /// <summary>Whether a section ends with it; when it has no text, it is only the break and is not numbered.</summary>
    public bool EndsSection { get; init; }

    public bool MarkInserted { get; init; }

    public bool MarkDeleted { get; init; }

    /// <summary>Who changed the mark; empty where the file does not say.</summary>
    public string? MarkAuthor { get; init; }

    /// <summary>Who changed its formatting, where that change is pending.</summary>
    public string? ChangedBy { get; init; }

    public WordColor? Shading { get; init; }

    /// <summary>The height of its lines in points, where it is fixed.</summary>
    public float? LineHeight { get; init; }

    /// <summary>Whether it is set where no page is.</summary>
    public bool IsOffPage { get; init; }
}
