namespace ContractLint.Formats.Docx.Numbering;

/// <summary>A <c>w:num</c>: a list that numbers its items by a scheme, with what it changes in it.</summary>
internal sealed class NumberingList(int id)
{
    public int Id { get; } = id;

    public int SchemeId { get; set; } = -1;

    /// <summary>Levels redefined for this list alone.</summary>
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingScheme.LevelCount];

    /// <summary>Numbers at which this list starts its levels again.</summary>
    public int?[] Starts { get; } = new int?[NumberingScheme.LevelCount];
}
