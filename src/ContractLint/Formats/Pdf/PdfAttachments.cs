using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace ContractLint.Formats.Pdf;

/// <summary>The files enclosed in a PDF: annexes of a portfolio, an invoice for machines.</summary>
internal static class PdfAttachments
{
    private const int StartLength = 4096;

    // Data for programs, which any text reader would take for prose.
    private static readonly string[] DataFiles = [".xml", ".json", ".csv", ".xmp", ".joboptions"];

    /// <summary>The name and the bytes of each; none where the file is damaged there, <see langword="null"/> where their list has no end.</summary>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)>? Of(PdfDocument document)
    {
        try
        {
            // The library follows the list by recursion, and a ring of names ends the process.
            var structure = document.Structure;
            if (structure.Catalog.CatalogDictionary.Find("Names", structure) is DictionaryToken names && !PdfNameTree.IsSafe(names.Find("EmbeddedFiles", structure), structure))
                return null;

            return document.Advanced.TryGetEmbeddedFiles(out var files) ? [.. files.Select(file => (file.Name, (ReadOnlyMemory<byte>)file.Memory))] : [];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What is enclosed costs the text of the pages nothing.
            return [];
        }
    }

    /// <summary>The same as documents of their own, those beyond the limits or without a reader by name only.</summary>
    public static ImmutableArray<Attachment> Named(string document, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> files, DocumentTest isReadable, ReadingOptions options)
    {
        var names = new AttachmentNames(document);
        var found = ImmutableArray.CreateBuilder<Attachment>();
        var bytes = 0L;

        foreach (var (given, content) in files.Take(options.MaxAttachments))
        {
            var name = names.Next(given, ".bin");
            bytes += content.Length;
            var isRead = bytes <= options.MaxAttachmentBytes && options.MaxAttachmentDepth > 0 && content.Length > 0
                && !Array.Exists(DataFiles, extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                && isReadable(content.Span[..Math.Min(content.Length, StartLength)], name);
            found.Add(new(name, isRead ? content : default, isRead));
        }

        return found.ToImmutable();
    }
}
