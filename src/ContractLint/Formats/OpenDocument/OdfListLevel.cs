namespace ContractLint.Formats.OpenDocument;

/// <summary>How one level of a list prints its numbers.</summary>
internal sealed record OdfListLevel
{
    public static OdfListLevel Bullet { get; } = new() { IsBullet = true };

    public bool IsBullet { get; init; }

    /// <summary>The format of the number in the words of <see cref="Numbering.NumberFormat"/>; empty for none.</summary>
    public string Format { get; init; } = "";

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    /// <summary>How many levels are printed, this one last: 2 for "4.1".</summary>
    public int DisplayedLevels { get; init; } = 1;

    public int Start { get; init; } = 1;

    /// <summary>The whole label where the file spells it ("Article %1% –"), which prefix and suffix can not always say.</summary>
    public string? Pattern { get; init; }
}
