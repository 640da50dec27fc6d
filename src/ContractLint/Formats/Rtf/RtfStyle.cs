namespace ContractLint.Formats.Rtf;

/// <summary>A paragraph style while it is defined.</summary>
internal sealed class RtfStyle
{
    public string Name { get; set; } = "";

    public int? BasedOn { get; set; }

    public int? OutlineLevel { get; set; }
}
