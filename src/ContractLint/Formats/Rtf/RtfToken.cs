namespace ContractLint.Formats.Rtf;

/// <summary>A piece of an RTF file. <see cref="Value"/> is a control word's number, a symbol's character or a byte.</summary>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Value = null)
{
    /// <summary>Whether a switch such as <c>\b</c> is on: it is without a number, and off with 0.</summary>
    public bool IsOn => Value is not 0;
}
