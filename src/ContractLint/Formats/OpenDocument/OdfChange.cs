using ContractLint.Syntax;

namespace ContractLint.Formats.OpenDocument;

/// <summary>A pending change; what was deleted is kept here and not in the text.</summary>
internal sealed class OdfChange
{
    public bool IsInsertion { get; set; }

    public string Author { get; set; } = "";

    /// <summary>Where in the text it stands.</summary>
    public Origin? Place { get; set; }

    /// <summary>The paragraphs that were deleted, or pieces of them at the ends.</summary>
    public List<FlowItem> Deleted { get; } = [];
}
