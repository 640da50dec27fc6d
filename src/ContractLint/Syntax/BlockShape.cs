namespace ContractLint.Syntax;

/// <summary>What a reader knows of a block before it hands over its text.</summary>
/// <remarks>
/// <see cref="Kind"/> is heading, paragraph or list item. <see cref="Level"/> is the depth of a heading or list item, from 1.
/// <see cref="Label"/> is the number or bullet the file's own numbering prints ("12.3", "•"); the builder writes it before the text.
/// A number typed into the text is left there: the builder finds it.
/// </remarks>
public readonly record struct BlockShape(NodeKind Kind, int Level = 0, string? Label = null)
{
    public static BlockShape Paragraph => new(NodeKind.Paragraph);

    public static BlockShape Heading(int level, string? label = null) => new(NodeKind.Heading, level, label);

    /// <summary>Whether it is an entry of a table of contents: its number is that of a clause elsewhere, and opens none.</summary>
    public bool IsContents { get; init; }

    public static BlockShape ContentsEntry(int level, string? label) => new(NodeKind.ListItem, level, label) { IsContents = true };

    public static BlockShape ListItem(int level, string? label) => new(NodeKind.ListItem, level, label);
}
