using ContractLint.Formats.Markdown;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class DocumentLocationTests
{
    private const string Contract = "Bonjour,\n\nArticle 12 – Prix\n\n12.3 Le Client paie :\n\n(a) tout ;\n\n(b) vite.\n\nAnnexe 2 – Planning\n\n3.1 Le planning est joint.\n";

    [Theory]
    [InlineData("Bonjour", null, null, 1, 1)]
    [InlineData("Le Client", "12.3", "Prix", 5, 3)]
    [InlineData("vite", "12.3 (b)", "Prix", 9, 5)]
    [InlineData("Le planning", "Annexe 2, 3.1", "Planning", 13, 7)]
    public void A_place_is_told_by_clause_title_line_and_paragraph(string words, string? clause, string? heading, int line, int paragraph)
    {
        var tree = Outlines.Read(Contract);
        var location = tree.LocationOf(new(Contract.IndexOf(words, StringComparison.Ordinal), words.Length));

        location.Clause.ShouldBe(clause);
        location.Heading.ShouldBe(heading);
        location.Line.ShouldBe(line);
        location.Paragraph.ShouldBe(paragraph);
        location.Page.ShouldBeNull();
        location.Part.ShouldBe(PartKind.Body);
    }

    [Theory]
    [InlineData("the pages", "Exhibit A")]
    [InlineData("the words", "Exhibit A, 2.1")]
    public void An_annex_is_cited_without_the_clause_its_title_hangs_from(string words, string clause)
    {
        const string Markdown = "# Agreement\n\n## 16. General\n\n16.1 Text.\n\n### Exhibit A – Statement of Work\n\nAbout the pages.\n\n2.1 About the words.\n";
        var tree = MarkdownReader.FromText(Markdown, "agreement.md");

        tree.LocationOf(new(tree.Text.ToString().IndexOf(words, StringComparison.Ordinal), words.Length)).Clause.ShouldBe(clause);
    }

    [Fact]
    public void A_page_comes_from_the_word_it_stands_on()
    {
        var builder = new DocumentTreeBuilder("test.pdf");
        builder.BeginPart(PartKind.Body);
        builder.BeginBlock(BlockShape.Paragraph);
        builder.Append("Page one. ", new PdfOrigin(1, default, []));
        builder.Append("Page two.", new PdfOrigin(2, default, []));
        var tree = builder.Build();

        tree.LocationOf(new(12, 3)).ShouldBe(new(null, null, 2, 1, 13, 1, PartKind.Body));
    }

    [Fact]
    public void An_empty_document_has_places_too() =>
        Outlines.Read("").LocationOf(new TextSpan(0, 0)).ShouldBe(new(null, null, null, 1, 1, 0, PartKind.Body));

    [Fact]
    public void Many_threads_may_ask_at_once()
    {
        var tree = Outlines.Read(Contract);

        var answers = Enumerable.Range(0, 64).AsParallel().Select(_ => tree.LocationOf(new(Contract.IndexOf("vite", StringComparison.Ordinal), 4)).Clause);

        answers.Distinct().ShouldBe(["12.3 (b)"]);
    }
}
