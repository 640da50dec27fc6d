using ContractLint.Formats.PlainText;
using ContractLint.Syntax;
using Markdig;

namespace ContractLint.Formats.Markdown;

/// <summary>Reads Markdown: its headings, lists, tables and quotations become structure, its marks and tags disappear from the text.</summary>
/// <remarks>Every character knows its line and column in the file. Markdown nested beyond reason is read as plain text.</remarks>
public sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseYamlFrontMatter().Build();

    public bool CanRead(ReadOnlySpan<byte> start, string name)
    {
        var extension = Path.GetExtension(name);
        return extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase);
    }

    public DocumentReading Read(byte[] content, string name, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = TextFile.Decode(content, options);
        return new(FromText(file.Text, name), file.Troubles) { Coverage = file.Coverage };
    }

    /// <summary>The tree of Markdown in memory.</summary>
    public static DocumentTree FromText(string markdown, string name)
    {
        if (MarkdownNesting.IsExcessive(markdown))
            return PlainTextReader.FromText(markdown, name);

        try
        {
            var builder = new DocumentTreeBuilder(name);
            new MarkdownWriter(markdown, builder).Write(Markdig.Markdown.Parse(markdown, Pipeline));
            return builder.Build();
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting.
            return PlainTextReader.FromText(markdown, name);
        }
    }
}
