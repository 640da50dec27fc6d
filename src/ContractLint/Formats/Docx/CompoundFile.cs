namespace ContractLint.Formats.Docx;

/// <summary>The container of before 2007, still used to wrap a document protected by a password.</summary>
internal static class CompoundFile
{
    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Streams are named in the container's directory, in UTF-16.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    private static ReadOnlySpan<byte> WordDocument => "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8;

    public static bool Starts(ReadOnlySpan<byte> content) => content.StartsWith(Signature);

    /// <summary>Whether it wraps a .docx, .xlsx or .pptx protected by a password.</summary>
    public static bool HoldsEncryptedPackage(ReadOnlySpan<byte> content) => content.IndexOf(EncryptedPackage) >= 0;

    /// <summary>Whether it is a .doc.</summary>
    public static bool HoldsWordDocument(ReadOnlySpan<byte> content) => content.IndexOf(WordDocument) >= 0;
}
