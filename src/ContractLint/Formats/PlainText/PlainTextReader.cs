using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Reads plain text: mails, notes, contracts saved as text. The tree's text is the file's, character for character.</summary>
/// <remarks>Lines quoted with ">" become parts of kind <see cref="PartKind.QuotedMail"/>. Takes anything that is text, whatever it is called, but for data and code.</remarks>
public sealed class PlainTextReader : IDocumentReader
{
    // Text, and yet nothing a person wrote to be read.
    private static readonly HashSet<string> NoProse = new(
        [".csv", ".tsv", ".json", ".jsonl", ".xml", ".xsl", ".yml", ".yaml", ".toml", ".ini", ".css", ".js", ".ts", ".cs", ".py", ".php", ".java", ".sh", ".bat", ".ps1", ".sql", ".ics", ".vcf", ".svg", ".sarif", ".log", ".dat", ".bin"],
        StringComparer.OrdinalIgnoreCase);

    public bool CanRead(ReadOnlySpan<byte> start, string name) => TextEncoding.IsText(start) && !NoProse.Contains(Path.GetExtension(name));

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
