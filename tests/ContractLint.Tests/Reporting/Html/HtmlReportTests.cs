using System.Security.Cryptography;
using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Reporting.Html;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Reporting.Html.HtmlSamples;

namespace ContractLint.Tests.Reporting.Html;

public sealed class HtmlReportTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)> ' onmouseover='alert(3)' \u202Eevil\u0000 &lt;b>";

    [Fact]
    public void Nothing_a_document_says_becomes_markup_wherever_it_stands()
    {
        var tree = PlainText($"{Hostile}\n\nArticle 1 – {Hostile}\n\n- {Hostile}", $"{Hostile}.txt");
        var finding = Finding(new(0, tree.Text.Length), DiagnosticSeverity.Error, Hostile, "CL3001") with { Explanation = new(Hostile, []) };
        var report = Report(tree, finding, Finding(new(3, 9), DiagnosticSeverity.Info, Hostile)) with { Positives = [new(LocalizedText.Same(Hostile), new(5, 6))], Coverage = 0.5 };

        foreach (var page in (RenderedPage[])[Render(report, new() { Explain = true }), Render([report, report], new() { Language = Language.French })])
        {
            page.Tags.Count(tag => tag is "script").ShouldBe(2);
            page.Tags.ShouldNotContain("img");
            page.Tags.ShouldNotContain("b");
            page.Html.ShouldNotContain(" onmouseover='");
            page.Html.ShouldNotContain('\u202E');
            page.Html.ShouldNotContain('\0');
            page.Html.ShouldContain("‹U+202E›evil␀");
        }
    }

    [Fact]
    public void Only_the_page_s_own_style_and_script_are_obeyed_and_nothing_is_loaded()
    {
        var html = Render(Report(PlainText("Bonjour."))).Html;
        var policy = new RenderedPage(html).Values("content").First(content => content.StartsWith("default-src", StringComparison.Ordinal));

        policy.ShouldBe($"default-src 'none'; style-src '{HashOf(Between(html, "<style>", "</style>"))}'; script-src '{HashOf(Between(html, "<script>", "</script>"))}'; base-uri 'none'; form-action 'none'");
        html.ShouldNotContain("http://");
        html.ShouldNotContain("https://");
        html.ShouldNotContain("url(");
        html.ShouldNotContain("@import");
        html.ShouldNotContain("style=\"");
        html.ShouldNotContain(" onclick=");
        html.ShouldContain($"<meta name=\"generator\" content=\"ContractLint {ToolVersion.Text}\">");
    }

    [Fact]
    public void Each_language_is_named_where_it_is_spoken()
    {
        var tree = PlainText("The Provider shall not work for a competitor of the Client during this agreement.");
        var html = Render(Report(tree, Finding(On(tree, "shall not work"))), new() { Language = Language.French }).Html;

        html.ShouldContain("<html lang=\"fr\">");
        html.ShouldContain("<div class=\"text\" lang=\"en\">");
        html.ShouldContain("<blockquote lang=\"en\">");
        html.ShouldContain("id=\"d1-f1-clause\" lang=\"en\"");
        html.ShouldContain("Clause à proposer");
    }

    [Fact]
    public void Settings_say_what_was_given_and_what_was_recognised()
    {
        var tree = PlainText("Bonjour, voici le texte de la mission pour le client.");
        var model = new SemanticModel(tree, new() { Kind = DocumentKind.Brief, Side = Role.Client });
        var html = Render(new LintReport(model, [], [], Verdict.Accept, 1, true), new() { Language = Language.French, Profile = Profile.Strict }).Html;

        html.ShouldContain("<dt>Profil</dt><dd>strict</dd>");
        html.ShouldContain("<dd>Demande de client (indiqué par vous)</dd>");
        html.ShouldContain("<dd>français (reconnu dans le texte)</dd>");
        html.ShouldContain("<dt>Côté défendu</dt><dd>le client</dd>");
    }

    [Fact]
    public void What_was_said_once_is_a_link_the_second_time()
    {
        var tree = PlainText("Un mot. Un autre.");
        var html = Render(Report(tree, Finding(On(tree, "mot")), Finding(On(tree, "autre")))).Html;

        html.Split("Clause Words").Length.ShouldBe(2);
        html.ShouldContain("<p class=\"same\"><a href=\"#d1-f1\">For the rest, see point 1.</a></p>");
    }

    [Fact]
    public void A_document_that_gave_no_text_says_why_and_shows_no_sheet()
    {
        var finding = Finding(default, id: ReadingTrouble.Encrypted, words: "A password is needed.");
        var page = Render(Report(PlainText(""), finding) with { Coverage = 0, HasText = false });

        page.Html.ShouldContain("<strong>Not read</strong>");
        page.Html.ShouldContain("A password is needed.");
        page.Html.ShouldNotContain("class=\"paper\"");
        page.Html.ShouldNotContain("No point to raise");
    }

    [Fact]
    public void A_document_read_in_part_says_how_much()
    {
        var page = Render(Report(PlainText("Bonjour.")) with { Coverage = 0.667 }, new() { Language = Language.French });
        page.Html.ShouldContain("66\u00A0% du document a été lu.");
        page.Html.ShouldContain("Aucun point à soulever n&#39;a été trouvé dans ce qui a pu être lu.");
    }

    [Fact]
    public void A_file_that_is_missing_stands_in_the_list_with_the_reason()
    {
        using var output = new StringWriter();
        var writer = new HtmlReport(output, ReportOptions.Default);
        writer.AddFailure(new("absent.pdf", new("there is no such file.", "ce fichier n'existe pas.")));
        writer.Finish();
        output.ToString().ShouldContain("<bdi>absent.pdf</bdi></span></th><td>there is no such file.</td>");
    }

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Between(string text, string open, string close)
    {
        var start = text.IndexOf(open, StringComparison.Ordinal) + open.Length;
        return text[start..text.IndexOf(close, start, StringComparison.Ordinal)];
    }
}
