using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Docx;
using ContractLint.Formats.Email;
using ContractLint.Formats.Html;
using ContractLint.Formats.Markdown;
using ContractLint.Formats.OpenDocument;
using ContractLint.Formats.Pdf;
using ContractLint.Formats.PlainText;
using ContractLint.Formats.Rtf;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats;

/// <summary>All readers; the first that recognises a document reads it, by its bytes before its name.</summary>
public static class DocumentReaders
{
    private const int StartLength = 4096;

    // Plain text comes last: anything may be text.
    private static readonly ImmutableArray<IDocumentReader> Readers =
    [
        new PdfReader(CanRead), new RtfReader(), new OpenDocumentReader(), new DocxReader(), new EmailReader(PlainTextFlow.Read, HtmlFlow.Read, CanRead), new MarkdownReader(), new PlainTextReader(),
    ];

    /// <summary>Reads a document; never throws on content. An unknown format, an empty file or one beyond the limits is a trouble.</summary>
    public static DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (content.Length == 0)
            return Unreadable(name, new("the file is empty", "le fichier est vide"));

        if (content.LongLength > options.MaxFileBytes)
            return Unreadable(name, new($"the file is larger than {options.MaxFileBytes >> 20} MB", $"le fichier dépasse {options.MaxFileBytes >> 20} Mo"));

        if (ReaderOf(content.AsSpan(0, Math.Min(content.Length, StartLength)), name) is { } reader)
            return ReadFenced(reader, content, name, options, cancellationToken);

        return Unreadable(name, new(
            "its format is not one that can be read (mail, DOCX, PDF, Markdown or text)",
            "son format n'est pas de ceux qui se lisent (mail, DOCX, PDF, Markdown ou texte)"));
    }

    /// <summary>Reads a document and everything attached to it, each as a document of its own, in the order they stand.</summary>
    /// <remarks>A mail that only carries files is no document beside them.</remarks>
    public static IEnumerable<DocumentReading> ReadAll(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var pending = new Stack<(byte[] Content, string Name, int Depth)>([(content, name, options.MaxAttachmentDepth)]);
        var left = options.MaxAttachments;

        while (pending.TryPop(out var document))
        {
            var reading = Read(document.Content, document.Name, options with { MaxAttachments = left, MaxAttachmentDepth = document.Depth }, cancellationToken);
            var attached = reading.Attachments.Where(attachment => attachment.IsRead).ToList();
            left = Math.Max(0, left - reading.Attachments.Length);

            if (reading.HasText || !reading.Troubles.IsEmpty || attached.Count == 0)
                yield return reading;

            for (var i = attached.Count - 1; i >= 0; i--)
                pending.Push((attached[i].Content.ToArray(), attached[i].Name, document.Depth - 1));
        }
    }

    private static bool CanRead(ReadOnlySpan<byte> start, string name) => ReaderOf(start, name) is not null;

    private static IDocumentReader? ReaderOf(ReadOnlySpan<byte> start, string name)
    {
        foreach (var reader in Readers)
        {
            if (reader.CanRead(start, name))
                return reader;
        }

        return null;
    }

    // A parser's own fault on a hostile file is a trouble of that file, not the end of the run.
    private static DocumentReading ReadFenced(IDocumentReader reader, byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return reader.Read(content, name, options, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever a parser throws on hostile bytes, the other documents of the run go on.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Unreadable(name, new("its content is damaged", "son contenu est abîmé"));
        }
    }

    private static DocumentReading Unreadable(string name, LocalizedText reason) =>
        new(new DocumentTreeBuilder(name).Build(), [ReadingTrouble.UnreadableBecause(reason)]) { Coverage = 0 };
}
