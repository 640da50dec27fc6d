namespace ContractLint.Formats.OpenDocument;

/// <summary>What the tag of a paragraph or heading says of it.</summary>
internal readonly record struct OdfParagraph(int Number, string? Style)
{
    /// <summary>The level of a heading, from 0.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>Whether the numbering of headings leaves this one out.</summary>
    public bool IsUnnumbered { get; init; }

    public int? StartAt { get; init; }
}
