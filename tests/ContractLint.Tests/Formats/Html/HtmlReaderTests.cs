using System.Text;
using ContractLint.Formats;
using ContractLint.Formats.Html;
using ContractLint.Syntax;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Html;

public sealed class HtmlReaderTests
{
    private static DocumentTree Read(string html, ReadingOptions? options = null) =>
        DocumentReaders.Read(Encoding.UTF8.GetBytes(html), "page", options ?? ReadingOptions.Default, TestContext.Current.CancellationToken).Tree;

    [Theory]
    [InlineData("<!DOCTYPE html><p>a</p>", "a.txt", true)]
    [InlineData("\uFEFF\n <html><p>a</p>", "a.doc", true)]
    [InlineData("<?xml version='1.0'?><!-- c --><html><p>a</p></html>", "a", true)]
    [InlineData("<p class=x>a</p>", "a", true)]
    [InlineData("<p>a</p>", "a.md", false)]
    [InlineData("<param>", "a", false)]
    [InlineData("<span>a</span>", "a.htm", true)]
    [InlineData("<Client> paie", "a.txt", false)]
    [InlineData("Texte.", "a.html", false)]
    public void A_page_is_known_by_its_beginning(string text, string name, bool isPage) => new HtmlReader().CanRead(Encoding.UTF8.GetBytes(text), name).ShouldBe(isPage);

    [Theory]
    [InlineData("utf-8", "<meta charset='utf-8'>")]
    [InlineData("utf-8", "")]
    [InlineData("windows-1252", "<meta charset=iso-8859-1>")]
    [InlineData("windows-1252", "")]
    [InlineData("macintosh", "<meta http-equiv='Content-Type' content='text/html; charset=macintosh'>")]
    [InlineData("utf-16", "<meta charset='utf-8'>")]
    public void A_page_is_decoded_as_it_says_or_as_it_is(string encoding, string meta)
    {
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes($"<html><head>{meta}</head><body><p>L’été coûte 5 €.</p></body></html>");
        DocumentReaders.Read(bytes, "a.html", ReadingOptions.Default, TestContext.Current.CancellationToken).Tree.Text.ToString().ShouldBe("L’été coûte 5 €.");
    }

    [Fact]
    public void Clauses_keep_the_numbers_they_are_cited_by() =>
        Read("<html><ol><li><h1>Objet</h1><ol><li><p>Le site.</p><li><p>L'audit :</p><ol type=a><li>initial ;<li>final.</ol></ol><li><h1>Prix</h1><ol><li><p>Fixe.</p></ol></ol>").Text.ToString()
            .ShouldBe("1. Objet\n1.1. Le site.\n1.2. L'audit :\na. initial ;\nb. final.\n2. Prix\n2.1. Fixe.");

    [Theory]
    [InlineData("<ol type=I><li>a<li>b</ol>", "I. a\nII. b")]
    [InlineData("<ol start=4><li>a<li value=9>b<li>c</ol>", "4. a\n9. b\n10. c")]
    [InlineData("<ol style='list-style-type: lower-alpha'><li>a</ol>", "a. a")]
    [InlineData("<ul style='list-style:none'><li>a</ul>", "a")]
    [InlineData("<ul><li>a</ul>", "• a")]
    [InlineData("un<br>deux<br><br>trois", "un\ndeux\ntrois")]
    public void Lists_and_lines_are_what_a_browser_shows(string html, string expected) => Read("<html>" + html).Text.ToString().ShouldBe(expected);

    [Fact]
    public void A_line_break_joins_lines_of_one_paragraph() => Read("<html>un<br>deux<br><br>trois").Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Paragraph).ShouldBe(2);

    [Fact]
    public void Tables_of_a_document_are_tables()
    {
        var tree = Read("<html><table><tr><td>Acompte</td><td>1 200 €</td></tr></table><table><tr><td>seule</td></tr></table>");

        tree.Root.DescendantsAndSelf().Count(node => node.Kind is NodeKind.Cell).ShouldBe(2);
        tree.Text.ToString().ShouldBe("Acompte\t1 200 €\nseule");
    }

    [Fact]
    public void Notes_headers_and_footers_stand_apart()
    {
        var tree = Read("<html><div title=header><p>Projet</p></div><p>Prix<a class=sdfootnoteanc href='#n'><sup>1</sup></a>.</p><div id=sdfootnote1><p><a class=sdfootnotesym>1</a>Hors taxes.</p></div>"
            + "<div style='mso-element:footnote'>Deux.</div><div title=footer><p>Paraphes</p></div><p>Fin.</p>");

        tree.Text.ToString().ShouldBe("Prix.\nFin.\nHors taxes.\nDeux.\nProjet\nParaphes");
        tree.Root.Children.Select(part => part.Part).ShouldBe([PartKind.Body, PartKind.Note, PartKind.Header, PartKind.Footer]);
    }

    [Theory]
    [InlineData(DocumentView.Final, "Sous soixante jours.")]
    [InlineData(DocumentView.Original, "Sous trente jours.")]
    [InlineData(DocumentView.Both, "Sous trentesoixante jours.")]
    public void A_view_shows_its_side_of_a_change(DocumentView view, string expected) =>
        Read("<html><p>Sous <del>trente</del><ins>soixante</ins> jours.</p>", new() { View = view }).Text.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("<p style='display:none'>x</p>", Concealment.HiddenFrame)]
    [InlineData("<p hidden>x</p>", Concealment.HiddenFrame)]
    [InlineData("<style>.c { color:red } p.c, .d{display:none}</style><p class='c'>x</p>", Concealment.HiddenFrame)]
    [InlineData("<style>@media print { .c{display:none} } /* .c{display:none} */</style><p class='c'>x</p>", Concealment.None)]
    [InlineData("<p style='position:absolute;left:-9999px'>x</p>", Concealment.OffPage)]
    [InlineData("<p style='opacity:0'>x</p>", Concealment.Unpainted)]
    [InlineData("<div style='height:0'><p>x</p></div>", Concealment.NoRoom)]
    [InlineData("<p style='color:transparent'>x</p>", Concealment.Unpainted)]
    [InlineData("<p>x</p>", Concealment.None)]
    public void What_is_hidden_is_read_and_known_as_hidden(string html, Concealment concealment)
    {
        var tree = Read("<html>" + html);

        tree.Text.ToString().ShouldBe("x");
        tree.Appearances.At(0).Concealment.ShouldBe(concealment);
    }

    [Theory]
    [InlineData("<p style='color:#fff'>x</p>", 1, 12)]
    [InlineData("<p style='color:rgb(0, 0, 0);font-size:10pt'>x</p>", 21, 10)]
    [InlineData("<font color='#ffffff' size=1>x</font>", 1, 7.5)]
    [InlineData("<body style='background:#000'><p style='color:white;font-size:16px'>x</p>", 21, 12)]
    [InlineData("<div style='background-image:url(a.png)'><p style='color:white'>x</p></div>", 0, 12)]
    [InlineData("<p style='color:inherit;font-size:50%'>x</p>", 0, 6)]
    public void Size_and_contrast_are_known(string html, float contrast, float size)
    {
        var look = Read("<html>" + html).Appearances.At(0);

        look.Contrast.ShouldBe(contrast, 0.01f);
        look.Size.ShouldBe(size, 0.01f);
    }

    [Fact]
    public void Nothing_is_run_or_fetched_and_both_are_told()
    {
        var tree = Read("<html><title>Brief</title><script src='http://x.example/a.js'>document.write('y')</script><img src='http://x.example/p.gif'><img src='p.png'><iframe src='//x.example'></iframe><p onclick='z()'>x</p>");

        tree.Text.ToString().ShouldBe("x");
        tree.Facts.Select(fact => fact.Kind).ShouldBe([DocumentFactKind.Title, DocumentFactKind.ActiveContent, DocumentFactKind.ExternalContent, DocumentFactKind.ExternalContent]);
    }

    [Fact]
    public void Nesting_beyond_reason_and_pages_without_text_are_told()
    {
        DocumentReading Reading(string html) => DocumentReaders.Read(Encoding.UTF8.GetBytes(html), "a.html", ReadingOptions.Default, TestContext.Current.CancellationToken);

        Reading("<html>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "x").Troubles.ShouldHaveSingleItem().Arguments[0].Value.En.ShouldContain("nested beyond reason");
        Reading("<html><img src=a.png>").Troubles.ShouldHaveSingleItem().Arguments[0].Value.En.ShouldBe("the page holds no text");
        Reading("<html><img src=a.png>").Coverage.ShouldBe(0);
    }
}
