namespace ContractLint.Formats.Pdf;

/// <summary>What the tags of a page say a text is.</summary>
internal enum PageMark : byte
{
    /// <summary>They say nothing of it.</summary>
    None,

    /// <summary>Text like any other.</summary>
    Text,

    /// <summary>A running header or footer, a page number, a watermark.</summary>
    Running,

    /// <summary>A title of the first level; those below follow.</summary>
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
}
