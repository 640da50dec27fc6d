namespace ContractLint.Formats.Rtf;

/// <summary>What holds of paragraphs until <c>\pard</c>.</summary>
internal sealed record RtfParagraph
{
    public int Style { get; init; }

    /// <summary>The level of a heading from 0; 9 for running text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list it is an item of; 0 for none.</summary>
    public int List { get; init; }

    public int ListLevel { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>How many tables stand around it, where the file says so.</summary>
    public int? Nesting { get; init; }

    public int TableDepth => IsInTable || Nesting > 1 ? Math.Max(Nesting ?? 1, 1) : 0;
}
