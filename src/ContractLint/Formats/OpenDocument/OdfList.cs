namespace ContractLint.Formats.OpenDocument;

/// <summary>A list whose items are being read.</summary>
internal sealed class OdfList(string? styleName, OdfCounters counters, int level)
{
    /// <summary>How deep it stands in other lists, from 0.</summary>
    public int Level { get; } = level;

    public string? StyleName { get; } = styleName;

    public OdfCounters Counters { get; } = counters;

    /// <summary>Whether the next paragraph is the first of its item, which has the number.</summary>
    public bool AwaitsLabel { get; set; }

    public int? StartAt { get; set; }

    /// <summary>The style of this item alone.</summary>
    public string? ItemStyle { get; set; }
}
