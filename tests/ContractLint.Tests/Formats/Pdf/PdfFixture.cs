using ContractLint.Formats;
using ContractLint.Formats.Pdf;
using ContractLint.Syntax;

namespace ContractLint.Tests.Formats.Pdf;

/// <summary>The PDF files of <c>tests/fixtures/pdf</c>, made by the programs people make PDFs with, from the sources beside them.</summary>
internal static class PdfFixture
{
    private static readonly string Folder = Find();

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(Folder, name));

    public static DocumentReading Read(string name, ReadingOptions? options = null) => Read(Bytes(name), options);

    public static DocumentReading Read(byte[] bytes, ReadingOptions? options = null) =>
        new PdfReader().Read(bytes, "document.pdf", options ?? ReadingOptions.Default, CancellationToken.None);

    public static string Text(string name) => Read(name).Tree.Text.ToString();

    /// <summary>The texts of the blocks of one kind, in order.</summary>
    public static List<string> Blocks(DocumentReading reading, NodeKind kind, PartKind part = PartKind.Body) =>
        [.. PartOf(reading, part).SelectMany(node => node.DescendantsAndSelf()).Where(node => node.Kind == kind).Select(node => reading.Tree.Text[node.Span])];

    public static string PartText(DocumentReading reading, PartKind part) => string.Join('\n', PartOf(reading, part).Select(node => reading.Tree.Text[node.Span])).Trim();

    private static IEnumerable<Node> PartOf(DocumentReading reading, PartKind part) =>
        reading.Tree.Root.Children.Where(node => node.Kind is NodeKind.Part && node.Part == part);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ContractLint.sln")))
            folder = folder.Parent;

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository."), "tests", "fixtures", "pdf");
    }
}
