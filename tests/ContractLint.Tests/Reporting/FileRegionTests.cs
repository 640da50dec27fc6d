using ContractLint.Formats;
using ContractLint.Formats.Markdown;
using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class FileRegionTests
{
    [Fact]
    public void In_a_text_file_it_is_the_lines_of_the_file()
    {
        var tree = MarkdownReader.FromText("# Contract\n\n- The Provider **shall not** work\n  for a competitor.\n", "a.md");

        RegionOf(tree, "shall not").ShouldBe(new FileRegion(3, 18, 3, 27, true));
        RegionOf(tree, "work").StartColumn.ShouldBe(30);
        var both = FileRegion.Of(SampleReports.Finding("x", SpanOf(tree, "work").Union(SpanOf(tree, "competitor"))), tree);
        (both.StartLine, both.EndLine, both.EndColumn).ShouldBe((3, 4, 19));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public void In_a_file_without_lines_it_is_the_paragraph(string extension)
    {
        var path = Path.Combine(Repository.Root, "corpus", "documents", $"fr-contrat-prestation.{extension}");
        var tree = DocumentReaders.Read(File.ReadAllBytes(path), path, ReadingOptions.Default, TestContext.Current.CancellationToken).Tree;
        var words = SpanOf(tree, "interdit de travailler");
        var region = FileRegion.Of(SampleReports.Finding("x", words), tree);

        region.IsInFile.ShouldBeFalse();
        region.StartLine.ShouldBe(tree.LocationOf(words).Paragraph);
        region.EndLine.ShouldBe(region.StartLine);
        (region.EndColumn - region.StartColumn).ShouldBe(words.Length);
        tree.Text[tree.BlockAt(words.Start)!.Span].Substring(region.StartColumn - 1, words.Length).ShouldBe("interdit de travailler");
    }

    [Fact]
    public void What_concerns_the_whole_document_stands_at_its_start()
    {
        var tree = MarkdownReader.FromText("First line.\n", "a.md");
        FileRegion.Of(SampleReports.Finding("x", default), tree).ShouldBe(new FileRegion(1, 1, 1, 1, true));
        FileRegion.Of(SampleReports.Finding("x", default), MarkdownReader.FromText("", "a.md")).ShouldBe(FileRegion.Start);
    }

    private static FileRegion RegionOf(DocumentTree tree, string words) => FileRegion.Of(SampleReports.Finding("x", SpanOf(tree, words)), tree);

    private static TextSpan SpanOf(DocumentTree tree, string words) =>
        new(tree.Text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length);
}
