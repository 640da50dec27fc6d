using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Formats.Docx;
using ContractLint.Formats.Markdown;
using ContractLint.Formats.Pdf;
using ContractLint.Formats.PlainText;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Formats;

/// <summary>All readers; the first that recognises a document reads it, by its bytes before its name.</summary>
public static class DocumentReaders
{
    private const int StartLength = 4096;

    // Plain text comes last: anything may be text.
    private static readonly ImmutableArray<IDocumentReader> Readers = [new PdfReader(), new DocxReader(), new MarkdownReader(), new PlainTextReader()];

    /// <summary>Reads a document; never throws on content. An unknown format, an empty file or one beyond the limits is a trouble.</summary>
    public static DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        if (content.Length == 0)
            return Unreadable(name, new("the file is empty", "le fichier est vide"));

        if (content.LongLength > options.MaxFileBytes)
            return Unreadable(name, new($"the file is larger than {options.MaxFileBytes >> 20} MB", $"le fichier dépasse {options.MaxFileBytes >> 20} Mo"));

        var start = content.AsSpan(0, Math.Min(content.Length, StartLength));
        foreach (var reader in Readers)
        {
            if (reader.CanRead(start, name))
                return ReadFenced(reader, content, name, options, cancellationToken);
        }

        return Unreadable(name, new(
            "its format is not one that can be read (DOCX, PDF, Markdown or text)",
            "son format n'est pas de ceux qui se lisent (DOCX, PDF, Markdown ou texte)"));
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
