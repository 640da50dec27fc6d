using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Reads plain text: mails, notes, contracts saved as text. The tree's text is the file's, character for character.</summary>
/// <remarks>Lines quoted with ">" become parts of kind <see cref="PartKind.QuotedMail"/>. Reads any name that no other reader claims.</remarks>
public sealed class PlainTextReader : IDocumentReader
{
    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Length == 0 || extension.Equals(".txt", StringComparison.OrdinalIgnoreCase) || extension.Equals(".text", StringComparison.OrdinalIgnoreCase);
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = TextFile.Decode(content, options);
        return new(FromText(file.Text, name), file.Troubles) { Coverage = file.Coverage };
    }

    /// <summary>The tree of a text in memory; positions in it are positions in <paramref name="text"/>.</summary>
    public static DocumentTree FromText(string text, string name)
    {
        var lines = TextLine.ReadAll(text);
        var writer = new PlainTextWriter(text, name);
        foreach (var (first, end) in new Paragraphs(text, lines).All(lines))
            writer.WriteBlock(lines, first, end);

        return writer.Build();
    }
}
