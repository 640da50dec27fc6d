namespace ContractLint.Formats.OpenDocument;

/// <summary>What a style says that matters to a reader; what it leaves open its parent says.</summary>
internal sealed record OdfStyle(string Name, string? Parent)
{
    /// <summary>The level of its headings from 0.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list its paragraphs are items of; empty for "none, whatever the parent says".</summary>
    public string? ListStyle { get; init; }

    /// <summary>Whether its text is not shown.</summary>
    public bool? IsHidden { get; set; }

    /// <summary>The kind of page that begins with its paragraphs.</summary>
    public string? MasterPage { get; init; }

    /// <summary>What it changes in how text looks.</summary>
    public Func<OdfLook, OdfLook>? Look { get; set; }
}
