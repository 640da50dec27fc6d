namespace ContractLint.Formats.Rtf;

/// <summary>What an <see cref="RtfToken"/> is.</summary>
internal enum RtfTokenKind : byte
{
    /// <summary>The end of the file.</summary>
    End,

    BeginGroup,

    EndGroup,

    /// <summary>A control word, with its number if it has one: <c>\par</c>, <c>\u233</c>.</summary>
    Word,

    /// <summary>A control symbol: <c>\~</c>.</summary>
    Symbol,

    /// <summary>A byte of text, written plainly or as <c>\'e9</c>.</summary>
    Byte,
}
