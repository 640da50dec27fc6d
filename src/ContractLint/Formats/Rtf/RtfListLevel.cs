namespace ContractLint.Formats.Rtf;

/// <summary>How one level of a list prints its numbers; <see cref="Template"/> holds a level's number as a control character where its counter goes.</summary>
internal sealed class RtfListLevel
{
    /// <summary>The format by its number in the RTF specification.</summary>
    public int Format { get; set; }

    public int Start { get; set; } = 1;

    public string Template { get; set; } = "";
}
