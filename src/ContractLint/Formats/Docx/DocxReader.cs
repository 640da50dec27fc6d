using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Packages;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats.Docx;

/// <summary>Reads Word documents (.docx, .docm, .dotx, .dotm): text, structure, computed numbers, and the side of tracked changes asked for.</summary>
/// <remarks>
/// Nothing outside the file is fetched and nothing in it is run. Files of before 2007 and files locked by a password are recognised and named.
/// The body comes first, then its text boxes, footnotes, endnotes, headers, footers and comments, each a part.
/// </remarks>
public sealed class DocxReader : IDocumentReader
{
    private static readonly string[] Extensions = [".docx", ".docm", ".dotx", ".dotm"];

    private static readonly string[] LegacyExtensions = [".doc", ".dot"];

    private static ReadOnlySpan<byte> ArchiveStart => "PK\u0003\u0004"u8;

    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        var isNamedWord = HasExtension(name, Extensions);

        if (start.StartsWith(ArchiveStart))
            return isNamedWord || start.IndexOf("word/"u8) >= 0;

        if (CompoundFile.Starts(start))
            return isNamedWord || HasExtension(name, LegacyExtensions) || CompoundFile.HoldsWordDocument(start);

        return isNamedWord && !start.StartsWith("%PDF"u8);
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var builder = new DocumentTreeBuilder(name);

        if (content.Length == 0)
            return Unread(builder, DocxReasons.Empty);

        if (content.Length > options.MaxFileBytes)
            return Unread(builder, PackageReasons.FileTooBig);

        if (CompoundFile.Starts(content))
        {
            return CompoundFile.HoldsEncryptedPackage(content)
                ? new(builder.Build(), [ReadingTrouble.EncryptedDocument()]) { Coverage = 0 }
                : Unread(builder, DocxReasons.LegacyFormat);
        }

        if (!content.AsSpan().StartsWith("PK"u8))
            return Unread(builder, DocxReasons.NotAnArchive);

        try
        {
            var names = new WordNames();
            using var package = new WordPackage(content, options, names);
            return ReadPackage(package, builder, names, options, cancellationToken);
        }
        catch (ReadingLimitException limit)
        {
            return Unread(builder, limit.Reason);
        }
        catch (Exception exception) when (PartDamage.Is(exception))
        {
            return Unread(builder, DocxReasons.DamagedArchive);
        }
    }

    private static DocumentReading ReadPackage(
        WordPackage package, DocumentTreeBuilder builder, WordNames names, ReadingOptions options, CancellationToken cancellationToken)
    {
        var main = package.MainPart();
        if (main is null)
            return Unread(builder, DocxReasons.NoMainPart);

        if (main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
            return Unread(builder, DocxReasons.OtherOfficeDocument);

        if (package.IsEncrypted(main))
            return new(builder.Build(), [ReadingTrouble.EncryptedDocument()]) { Coverage = 0 };

        var document = new WordDocument(package, main, names, options, cancellationToken);
        document.Read();

        foreach (var story in document.Stories)
            story.WriteTo(builder);

        foreach (var fact in document.Facts.Concat(new PackageFacts(package).Find()))
            builder.AddFact(fact);

        builder.PageCount = document.PageCount;
        return new(builder.Build(), document.Troubles()) { Coverage = document.Coverage };
    }

    private static bool HasExtension(string name, string[] extensions) =>
        Array.Exists(extensions, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static DocumentReading Unread(DocumentTreeBuilder builder, LocalizedText reason) =>
        new(builder.Build(), ImmutableArray.Create(ReadingTrouble.UnreadableBecause(reason))) { Coverage = 0 };
}
