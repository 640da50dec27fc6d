namespace ContractLint.Syntax;

/// <summary>A place as a lawyer would say it aloud: "art. 7.2, p. 4".</summary>
/// <remarks>
/// <see cref="Clause"/> is the number of the innermost numbered clause or item with those above it as printed ("7.2", "12.3 (b)");
/// <see cref="Heading"/> is the title of the innermost titled clause; <see cref="Page"/> counts from 1 and is <see langword="null"/> where the
/// format has no pages; <see cref="Line"/> and <see cref="Column"/> count from 1, in the file for text formats, in the text as read for others;
/// <see cref="Paragraph"/> counts the document's paragraphs from 1.
/// </remarks>
public sealed record DocumentLocation(string? Clause, string? Heading, int? Page, int Line, int Column, int Paragraph, PartKind Part)
{
    /// <summary>Whether some of the words are in the file and not shown to whoever opens it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What a pending change makes of the words.</summary>
    public TextRevision Revision { get; init; }
}
