namespace ContractLint.Formats.Docx.Numbering;

/// <summary>A <c>w:abstractNum</c>: nine levels, or the name of the style that defines them.</summary>
internal sealed class NumberingScheme
{
    public const int LevelCount = 9;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[LevelCount];

    /// <summary>The numbering style whose scheme is used in place of this one.</summary>
    public string? DefinedByStyle { get; set; }

    /// <summary>The level a paragraph style stands for; −1 for none.</summary>
    public int LevelOfStyle(string style) => Array.FindIndex(Levels, level => level?.ParagraphStyle == style);
}
