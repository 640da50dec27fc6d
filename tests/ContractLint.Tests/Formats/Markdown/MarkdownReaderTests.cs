using System.Text;
using ContractLint.Formats;
using ContractLint.Formats.Markdown;
using ContractLint.Syntax;
using ContractLint.Tests.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Markdown;

public sealed class MarkdownReaderTests
{
    private const string Contract = """
        ---
        title: Contract
        ---

        # Contract

        <!-- a note to nobody -->

        ## 1. Fees

        The **client** pays [the fees](https://example.com) in `EUR`,
        on `{{date}}` at [place] &amp; in full.<br>Thanks\!

        Not included:

        - logos;
          - in colour;
        - sites.

        1. First.
        2. Second.

        > Quoted text.

        | Item | Price |
        |------|-------|
        | Site | 5 € |

        <div>Kept <b>words</b></div>
        """;

    [Fact]
    public void Markdown_becomes_clauses_lists_and_tables()
    {
        var tree = MarkdownReader.FromText(Contract, "contract.md");

        Outlines.Of(tree).ShouldBe("""
            Clause
              Heading Contract
              Clause [1]
                Heading [1] Fees
                Paragraph The client pays the fees in EUR, on {{date}} at [place] & in full.
            Thanks!
                Paragraph Not included:
                ListItem [-] logos;
                ListItem [-] in colour;
                ListItem [-] sites.
                ListItem [1] First.
                ListItem [2] Second.
                Paragraph Quoted text.
                Table
                  Row
                    Cell
                      Paragraph Item
                    Cell
                      Paragraph Price
                  Row
                    Cell
                      Paragraph Site
                    Cell
                      Paragraph 5 €
                Paragraph Kept words

            """);
        tree.Text[tree.Stems.StemOf(Outlines.Block(tree, "in colour"))!.Span].ShouldBe("logos;");
    }

    [Theory]
    [InlineData("client")]
    [InlineData("the fees")]
    [InlineData("EUR")]
    [InlineData("[place]")]
    [InlineData("Thanks")]
    [InlineData("in colour")]
    [InlineData("Second")]
    [InlineData("Quoted")]
    [InlineData("Site")]
    [InlineData("5 €")]
    [InlineData("Kept")]
    [InlineData("words")]
    public void Every_character_knows_its_line_and_column(string words)
    {
        var tree = MarkdownReader.FromText(Contract, "contract.md");
        var written = new SourceText(Contract).LinePositionAt(Contract.IndexOf(words, StringComparison.Ordinal));

        var read = tree.Origins.At(tree.Text.ToString().IndexOf(words, StringComparison.Ordinal));

        read.ShouldBe(new LineOrigin(written.Line, written.Column));
    }

    [Fact]
    public void An_escaped_sign_stands_after_its_backslash()
    {
        var tree = MarkdownReader.FromText("a \\* b\\!", "x.md");

        tree.Text.ToString().ShouldBe("a * b!");
        tree.Origins.At(2).ShouldBe(new LineOrigin(1, 4));
        tree.Origins.At(5).ShouldBe(new LineOrigin(1, 8));
    }

    [Fact]
    public void An_ordered_item_is_located_on_its_own_line()
    {
        var tree = MarkdownReader.FromText("Do:\n\n1. One.\n2. Two.\n", "x.md");

        tree.LocationOf(Outlines.Block(tree, "Two").Span).Line.ShouldBe(4);
    }

    [Fact]
    public void Indented_lines_are_read_though_they_are_code_to_Markdown() =>
        Outlines.Of(MarkdownReader.FromText("Intro.\n\n    7.1 The client pays.\n    7.2 The provider works.\n", "x.md"))
            .ShouldBe("Paragraph Intro.\nClause [7.1]\n  Paragraph [7.1] The client pays.\nClause [7.2]\n  Paragraph [7.2] The provider works.\n");

    [Fact]
    public void A_list_nested_beyond_reason_is_read_as_text()
    {
        var markdown = string.Concat(Enumerable.Range(0, 800).Select(depth => new string(' ', 2 * depth) + "- item\n"));
        var tree = MarkdownReader.FromText(markdown, "deep.md");

        tree.Root.DescendantsAndSelf().Max(DepthOf).ShouldBeLessThan(100);
        tree.Text.ToString().Split("item").Length.ShouldBe(801);

        static int DepthOf(Node node)
        {
            var depth = 0;
            for (var above = node.Parent; above is not null; above = above.Parent)
                depth++;
            return depth;
        }
    }

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("> ", 10_000)]
    [InlineData("[", 10_000)]
    [InlineData("![", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("1. ", 10_000)]
    [InlineData("*a ", 10_000)]
    [InlineData("**a", 10_000)]
    [InlineData("<a ", 10_000)]
    [InlineData("`", 10_000)]
    [InlineData("[a](", 10_000)]
    [InlineData("> \n", 10_000)]
    [InlineData("| a ", 10_000)]
    [InlineData("*_", 500)]
    public void Hostile_nesting_is_read_as_some_text(string piece, int times)
    {
        var reading = new MarkdownReader().Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)) + "end"), "x.md", ReadingOptions.Default, TestContext.Current.CancellationToken);

        reading.Tree.Text.ToString().ShouldContain("end");
    }

    [Fact]
    public void A_staircase_of_lists_is_read_as_some_text() =>
        MarkdownReader.FromText(string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth * 2) + "- item\n")), "x.md").Text.ToString().ShouldContain("item");
}
