namespace ContractLint.Formats;

/// <summary>Whether there is a reader for a document, by its bytes and its name.</summary>
internal delegate bool DocumentTest(ReadOnlySpan<byte> content, string name);
