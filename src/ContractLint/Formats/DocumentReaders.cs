using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Docx;
using ContractLint.Formats.Email;
using ContractLint.Formats.Email.Outlook;
using ContractLint.Formats.Foreign;
using ContractLint.Formats.Html;
using ContractLint.Formats.Markdown;
using ContractLint.Formats.OpenDocument;
using ContractLint.Formats.Packages;
using ContractLint.Formats.Pdf;
using ContractLint.Formats.PlainText;
using ContractLint.Formats.Rtf;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats;

/// <summary>All readers; the first that recognises a document reads it, by its bytes before its name.</summary>
public static class DocumentReaders
{
    /// <summary>How many bytes of a document are looked at to tell what it is.</summary>
    public const int StartLength = 4096;

    private static readonly LocalizedText Unknown = new(
        "its format is not one that is read: ask for it as DOCX or PDF",
        "son format n’est pas de ceux qui se lisent : demandez-le en DOCX ou en PDF");

    private static readonly EmailReader Mails = new(PlainTextFlow.Read, HtmlFlow.Read, RtfFlow.Read, CanRead);

    private static readonly PlainTextReader Texts = new();

    // What a file is its bytes say; its name only where they may be several things.
    private static readonly ImmutableArray<IDocumentReader> Readers =
    [
        new PdfReader(CanRead), new RtfReader(), new OpenDocumentReader(), new HtmlReader(), new OutlookReader(Mails, RtfPage.Find), new DocxReader(), Mails, new MarkdownReader(),
    ];

    /// <summary>Reads a document; never throws on content. An unknown format, an empty file or one beyond the limits is a trouble.</summary>
    public static DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (content.Length == 0)
            return Unreadable(name, new("the file is empty", "le fichier est vide"));

        if (content.LongLength > options.MaxFileBytes)
            return Unreadable(name, new($"the file is larger than {options.MaxFileBytes >> 20} MB", $"le fichier dépasse {options.MaxFileBytes >> 20} Mo"));

        if (ReaderOf(content, name) is { } reader)
            return ReadFenced(reader, content, name, options, cancellationToken);

        if (ForeignFormats.IsLocked(content))
            return new(new DocumentTreeBuilder(name).Build(), [ReadingTrouble.EncryptedDocument()]) { Coverage = 0 };

        return Unreadable(name, ForeignFormats.AdviceFor(content) ?? Unknown);
    }

    /// <summary>Reads a document and everything attached to it, each as a document of its own, in the order they stand.</summary>
    /// <remarks>A mail that only carries files is no document beside them. Where both views are asked for, a document with pending changes is two.</remarks>
    public static IEnumerable<DocumentReading> ReadAll(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        var pending = new Stack<(byte[] Content, string Name, int Depth)>([(content, name, options.MaxAttachmentDepth)]);
        var left = options.MaxAttachments;

        while (pending.TryPop(out var document))
        {
            var readings = ReadViews(document.Content, document.Name, options with { MaxAttachments = left, MaxAttachmentDepth = document.Depth }, cancellationToken);
            var reading = readings[0];
            var attached = reading.Attachments.Where(attachment => attachment.IsRead).ToList();
            left = Math.Max(0, left - reading.Attachments.Length);

            if (reading.HasText || !reading.Troubles.IsEmpty || attached.Count == 0)
            {
                foreach (var view in readings)
                    yield return view;
            }

            for (var i = attached.Count - 1; i >= 0; i--)
                pending.Push((attached[i].Content.ToArray(), attached[i].Name, document.Depth - 1));
        }
    }

    private static ImmutableArray<DocumentReading> ReadViews(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (options.View is not DocumentView.Both)
            return [Read(content, name, options, cancellationToken)];

        var final = Read(content, name, options with { View = DocumentView.Final }, cancellationToken);
        if (!final.Tree.Facts.Any(fact => fact.Kind is DocumentFactKind.TrackedChange))
            return [final];

        var original = Read(content, name, options with { View = DocumentView.Original }, cancellationToken);
        return [final with { Tree = final.Tree.Named($"{name} (final)") }, original with { Tree = original.Tree.Named($"{name} (original)") }];
    }

    private static bool CanRead(ReadOnlySpan<byte> content, string name) => ReaderOf(content, name) is not null;

    /// <summary>Whether no parser of others reads such a document: those may end a process, which only a process of their own makes harmless.</summary>
    /// <remarks>The first <see cref="StartLength"/> bytes are enough to tell.</remarks>
    public static bool IsReadByOwnCode(ReadOnlySpan<byte> start, string name) =>
        !CompoundArchive.Starts(start) && ReaderOf(start, name) is null or DocxReader or OpenDocumentReader or RtfReader or MarkdownReader or PlainTextReader;

    /// <summary>The reader of a document, by its bytes before its name; <see langword="null"/> where there is none.</summary>
    internal static IDocumentReader? ReaderOf(ReadOnlySpan<byte> content, string name)
    {
        // The containers of Office before 2007 say what they hold anywhere; all else says it at once.
        var start = CompoundArchive.Starts(content) ? content : content[..Math.Min(content.Length, StartLength)];
        foreach (var reader in Readers)
        {
            if (reader.CanRead(start, name))
                return reader;
        }

        // Plain text comes last: anything may be text.
        return ForeignFormats.AdviceFor(content) is null && Texts.CanRead(start, name) ? Texts : null;
    }

    // A parser's own fault on a hostile file is a trouble of that file, not the end of the run.
    private static DocumentReading ReadFenced(IDocumentReader reader, byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            return reader.Read(content, name, options, cancellationToken);
        }
#pragma warning disable CA1031 // Whatever a parser throws on hostile bytes, the other documents of the run go on.
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            return Unreadable(name, new("its content is damaged", "son contenu est abîmé"));
        }
    }

    private static DocumentReading Unreadable(string name, LocalizedText reason) =>
        new(new DocumentTreeBuilder(name).Build(), [ReadingTrouble.UnreadableBecause(reason)]) { Coverage = 0 };
}
