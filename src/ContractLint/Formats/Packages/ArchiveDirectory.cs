using System.Buffers.Binary;

namespace ContractLint.Formats.Packages;

/// <summary>What the end of an archive says of it, read before anything else is.</summary>
internal static class ArchiveDirectory
{
    private const int RecordLength = 22;

    private static ReadOnlySpan<byte> Signature => "PK\u0005\u0006"u8;

    /// <summary>How many entries the archive says it has; 65,535 also stands for more; 0 when it has no end.</summary>
    public static int DeclaredEntries(ReadOnlySpan<byte> content)
    {
        // The record is the last thing in the file but for a comment of at most 65,535 bytes.
        var tail = content[Math.Max(0, content.Length - ushort.MaxValue - RecordLength)..];
        var at = tail.LastIndexOf(Signature);

        return at < 0 || at + RecordLength > tail.Length ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(tail[(at + 10)..]);
    }
}
