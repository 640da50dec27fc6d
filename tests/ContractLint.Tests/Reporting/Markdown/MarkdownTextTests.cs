using ContractLint.Reporting;
using ContractLint.Reporting.Markdown;
using CsCheck;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting.Markdown;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownPipeline GitHubMarkdown = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().Build();

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;")]
    [InlineData("[click](http://evil.example)", @"\[click\](http:&#8203;//evil.example)")]
    [InlineData("@everyone, see #12", @"@&#8203;everyone, see \#&#8203;12")]
    [InlineData("www.evil.example", "www&#8203;.evil.example")]
    [InlineData("- one", @"\- one")]
    [InlineData("1. Objet", @"1\. Objet")]
    [InlineData("1.2 Objet", "1.2 Objet")]
    [InlineData("`rm` & *co*", @"\`rm\` &amp; \*co\*")]
    [InlineData("90 $ or 100 $", "90 <span>$</span> or 100 <span>$</span>")]
    [InlineData("l'avant-dernier, 30 %", "l'avant-dernier, 30 %")]
    public void What_would_act_only_shows(string text, string markdown) => MarkdownText.Of(text).ShouldBe(markdown);

    [Fact]
    public void Whatever_the_text_it_shows_as_it_is() =>
        Gen.OneOf(Gen.Char[char.MinValue, char.MaxValue], Gen.Char["\\`*_{}[]()<>#+-.!|~&$:@=^ \n\t1ahtpw/"]).Array[1, 40].Sample(characters => ShouldShow(new(characters)), iter: 500);

    private static void ShouldShow(string text)
    {
        var shown = VisibleText.Of(text);
        var markdown = MarkdownText.Of(text);

        // Alone on a line, in a quotation, after a title's marks and in a table.
        foreach (var page in new[] { $"{markdown}\n", $"> {markdown}\n", $"### {markdown}\n", $"| {markdown} | x |\n|---|---|\n| {markdown} | y |\n" })
        {
            var document = Markdig.Markdown.Parse(page, GitHubMarkdown);
            var inlines = document.Descendants<Inline>().ToList();
            inlines.ShouldAllBe(inline => inline is LiteralInline || inline is HtmlEntityInline || inline is ContainerInline || inline is HtmlInline, text);
            inlines.OfType<HtmlInline>().ShouldAllBe(inline => inline.Tag == "<span>" || inline.Tag == "</span>", text);
            inlines.ShouldAllBe(inline => !(inline is LinkInline || inline is EmphasisInline), text);
            document.Descendants<Block>().ShouldAllBe(block => block is ParagraphBlock || block is QuoteBlock || block is HeadingBlock || block is Table || block is TableRow || block is TableCell, text);

            var written = string.Concat(inlines.Select(inline => inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            })).Replace("\u200B", "", StringComparison.Ordinal);
            if (page.StartsWith('|'))
                document.Descendants<Table>().Count().ShouldBe(1, text);
            written.ShouldBe(page.StartsWith('|') ? $"{shown}x{shown}y" : shown, text);
        }
    }
}
