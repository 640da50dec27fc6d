namespace ContractLint.Formats.Docx.Looks;

/// <summary>What a row or a cell of a table says of itself: changes to it as a whole, and how it looks.</summary>
internal readonly record struct BoxProperties
{
    public bool IsInserted { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>Who inserted or deleted it; empty where the file does not say.</summary>
    public string? Author { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Whether its fixed height is too low for any letter.</summary>
    public bool HasNoRoom { get; init; }

    public WordColor? Shading { get; init; }
}
