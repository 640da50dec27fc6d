namespace ContractLint.Formats;

/// <summary>Turns the bytes of one format into a tree; never throws on what it finds there.</summary>
public interface IDocumentReader
{
    /// <summary>Whether the first bytes, and the name where they do not decide, are of this format.</summary>
    /// <remarks>Of a container of Office before 2007 the first bytes are all: it says what it holds anywhere.</remarks>
    bool CanRead(ReadOnlySpan<byte> start, string name);

    /// <summary>Reads a whole document. Troubles are returned, not thrown; only a cancelled token throws.</summary>
    DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken);
}
