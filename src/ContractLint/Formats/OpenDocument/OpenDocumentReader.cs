using ContractLint.Diagnostics;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.OpenDocument;

/// <summary>Reads OpenDocument texts (.odt, .ott, and .fodt in one piece of XML): text, structure, computed numbers, and the side of tracked changes asked for.</summary>
/// <remarks>
/// Nothing outside the file is fetched and nothing in it is run. The body comes first, then its text boxes, notes, remarks, headers and footers, each a part.
/// </remarks>
public sealed class OpenDocumentReader : IDocumentReader
{
    private static readonly string[] Extensions = [".odt", ".ott", ".odm"];

    private static ReadOnlySpan<byte> ArchiveStart => "PK\u0003\u0004"u8;

    // The first part of the archive, which is not packed, says what it is.
    private static ReadOnlySpan<byte> MimeType => "mimetypeapplication/vnd.oasis.opendocument.text"u8;

    private static ReadOnlySpan<byte> FlatMimeType => "office:mimetype=\"application/vnd.oasis.opendocument.text"u8;

    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        var head = start[..Math.Min(start.Length, 4096)];
        if (head.StartsWith(ArchiveStart))
            return head.IndexOf(MimeType) >= 0 || (head.IndexOf("vnd.oasis"u8) < 0 && Array.Exists(Extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

        return IsFlat(head);
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var builder = new DocumentTreeBuilder(name);

        try
        {
            using var archive = IsFlat(content.AsSpan(0, Math.Min(content.Length, 4096))) ? null : new PartArchive(content, options, SafeXml.Settings(options));
            var document = new OdfDocument(archive, content, options, cancellationToken);

            if (document.IsEncrypted)
                return new(builder.Build(), [ReadingTrouble.EncryptedDocument()]) { Coverage = 0 };

            if (!document.HasContent)
                return Unread(builder, OdfReasons.NoContent);

            document.Read();
            document.WriteTo(builder);
            var tree = builder.Build();
            return new(tree, document.Troubles) { Coverage = tree.Text.AsSpan().IsWhiteSpace() ? 0 : document.Coverage };
        }
        catch (ReadingLimitException limit)
        {
            return Unread(builder, limit.Reason);
        }
        catch (Exception exception) when (PartDamage.Is(exception))
        {
            return Unread(builder, OdfReasons.Damaged);
        }
    }

    private static bool IsFlat(ReadOnlySpan<byte> head) => head.IndexOf("<office:document"u8) >= 0 && head.IndexOf(FlatMimeType) >= 0;

    private static DocumentReading Unread(DocumentTreeBuilder builder, LocalizedText reason) =>
        new(builder.Build(), [ReadingTrouble.UnreadableBecause(reason)]) { Coverage = 0 };
}
