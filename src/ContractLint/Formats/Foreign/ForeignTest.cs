namespace ContractLint.Formats.Foreign;

/// <summary>Whether a file is of a format.</summary>
internal delegate bool ForeignTest(ReadOnlySpan<byte> content);
