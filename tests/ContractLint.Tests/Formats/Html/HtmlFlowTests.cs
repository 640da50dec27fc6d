using ContractLint.Formats;
using ContractLint.Formats.Html;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Html;

public sealed class HtmlFlowTests
{
    private static FlowText Read(string html) => HtmlFlow.Read(html, ReadingOptions.Default, TestContext.Current.CancellationToken);

    private static string[] Blocks(string html) => [.. Read(html).Items.Where(item => item.Kind is FlowKind.Block).Select(item => item.Text)];

    [Theory]
    [InlineData("<p>Un  mot\n et   un autre</p>", "Un mot et un autre")]
    [InlineData("<p>un<b>e</b> phr<i>ase</i></p>", "une phrase")]
    [InlineData("<p>voir <a href='https://evil.example/'>notre site</a>.</p>", "voir notre site.")]
    [InlineData("<div>un</div><div><br></div><div>deux</div>", "un|deux")]
    [InlineData("un<br>deux<br><br>trois", "un|deux|trois")]
    [InlineData("<p>Une ligne que le programme de mail a coupée à la marge de droite<br>avant la fin de la phrase.</p>", "Une ligne que le programme de mail a coupée à la marge de droite\navant la fin de la phrase.")]
    [InlineData("<pre>un\ndeux</pre>", "un|deux")]
    [InlineData("<p>&nbsp;</p><p>&zwnj;&nbsp;&zwnj;</p><p>x</p>", "x")]
    [InlineData("<title>t</title><script>s()</script><style>p{}</style><!-- c --><p>x</p><iframe>i</iframe>", "x")]
    public void Text_is_what_a_browser_shows(string html, string expected) => Blocks(html).ShouldBe(expected.Split('|'));

    [Theory]
    [InlineData("<div style='display:none'>caché</div>")]
    [InlineData("<span style='DISPLAY : NONE !important'>caché</span>")]
    [InlineData("<p style='font-size:0px'>caché</p>")]
    [InlineData("<p style='font-size:0'><b>caché</b></p>")]
    [InlineData("<p style='mso-hide:all'>caché</p>")]
    [InlineData("<p style='visibility:hidden'>caché</p>")]
    [InlineData("<p style='max-height:0;overflow:hidden'>caché</p>")]
    [InlineData("<p style='opacity:0.0'>caché</p>")]
    [InlineData("<p hidden>caché</p>")]
    [InlineData("<span class='preheader'>caché</span>")]
    public void Hidden_text_is_left_out(string html) => Blocks(html + "<p>x</p>").ShouldBe(["x"]);

    [Theory]
    [InlineData("<div style='font-size:0'><span style='font-size:14px'>vu</span></div>")]
    [InlineData("<p style='opacity:0.5'>vu</p>")]
    [InlineData("<p style='font-size:0.9em'>vu</p>")]
    public void What_only_looks_hidden_is_read(string html) => Blocks(html).ShouldBe(["vu"]);

    [Fact]
    public void Much_hidden_text_is_told()
    {
        Read($"<p style='display:none'>{new string('a', 50)}</p><p>x</p>").Troubles.ShouldBeEmpty();

        var trouble = Read($"<p style='display:none'>{new string('a', 500)}</p><p>x</p>").Troubles.Single();
        trouble.IsInformation.ShouldBeTrue();
        trouble.Arguments.Single().Value.En.ShouldStartWith("500 characters");
    }

    [Fact]
    public void Headings_and_lists_keep_their_shape()
    {
        var items = Read("<h2>Titre</h2><ul><li>un<ul><li>dedans</li></ul></li></ul><ol start=3><li><p>trois</p><p>suite</p></li><li>quatre</li></ol>").Items;

        items.Select(item => (item.Text, item.Shape)).ShouldBe(
        [
            ("Titre", BlockShape.Heading(2)), ("un", BlockShape.ListItem(1, "•")), ("dedans", BlockShape.ListItem(2, "•")),
            ("trois", BlockShape.ListItem(1, "3.")), ("suite", BlockShape.ListItem(2, null)), ("quatre", BlockShape.ListItem(1, "4.")),
        ]);
    }

    [Theory]
    [InlineData("<table border=1><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", true)]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", true)]
    [InlineData("<table><tr><td style='border:1px solid black'>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", true)]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", false)]
    [InlineData("<table border=1><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>", false)]
    [InlineData("<table border=1 role=presentation><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", false)]
    public void A_table_that_only_places_things_is_none(string html, bool isTable)
    {
        Read(html).Items.Any(item => item.Kind is FlowKind.BeginTable).ShouldBe(isTable);
        Blocks(html).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void A_quotation_is_deeper_and_an_indentation_is_not()
    {
        var items = Read("<p>a</p><blockquote type=cite>b<blockquote class=gmail_quote>c</blockquote></blockquote><blockquote style='margin:0 0 0 40px;border:none'>d</blockquote>").Items;

        items.Select(item => item.QuoteDepth).ShouldBe([0, 1, 2, 0]);
    }
}
