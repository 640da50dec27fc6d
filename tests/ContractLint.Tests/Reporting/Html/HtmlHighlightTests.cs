using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Reporting.Html.HtmlSamples;

namespace ContractLint.Tests.Reporting.Html;

public sealed class HtmlHighlightTests
{
    private static readonly string[] Pieces =
    [
        "Article 7 – Prix\n\n", "7.1 Le prix est ferme.\n\n", "1. Un logo\n", "2. Un site\n", "(a) un logo ;\n", "- puce\n", "  - sous-puce\n", "PRIX ET DURÉE\n\n", "Le Prestataire s'engage à :\n", "\n\n", "> cité\n> encore\n",
        "# Titre\n\n", "### Sous-titre\n\n", "| a | b |\n|---|---|\n| c & d | <e> |\n\n", "Un <script>alert(1)</script> & \"deux\" 'trois'.\n", "fin\u202E droite\u2066\u2069 \u0000\u001B[31m\u00AD\u200B.\n", "</div><mark>\n", "👍 \uD800 x\uDC00 ", "&lt;&#39;&amp;\n", "lettre\u00A0: ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[1, 25].Select(string.Concat);

    private static readonly Gen<(int Start, int Length, DiagnosticSeverity Severity)[]> Points =
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 120], Gen.Enum<DiagnosticSeverity>()).Array[0, 12];

    [Fact]
    public void Whatever_a_document_holds_its_text_is_there_and_each_point_is_marked_exactly() =>
        Gen.Select(Texts, Points, Gen.Bool).Sample((text, points, isMarkdown) =>
        {
            var tree = isMarkdown ? Markdown(text) : PlainText(text);
            var findings = points.Select(point => Finding(Whole(tree.Text, point.Start, point.Length), point.Severity)).ToArray();
            var report = Report(tree, findings) with { HasText = true };
            var page = Render(report);

            page.Text.ShouldBe(Visible(tree, new(0, tree.Text.Length)));
            foreach (var (finding, index) in ReportOrder.FindingsOf(report, ReportOptions.Default).Select((finding, index) => (finding, index)))
                page.MarkedFor($"d1-f{index + 1}").ShouldBe(Visible(tree, finding.Trigger));
        });

    [Fact]
    public void Every_point_and_its_place_lead_to_each_other() =>
        Gen.Select(Texts, Points).Sample((text, points) =>
        {
            var tree = PlainText(text);
            var page = Render(Report(tree, [.. points.Select(point => Finding(Whole(tree.Text, point.Start, point.Length), point.Severity))]) with { HasText = true });
            var names = page.Values("id").ToList();

            names.ShouldBeUnique();
            page.Values("href").Where(link => !names.Contains(link[1..])).ShouldBeEmpty();
        });

    [Fact]
    public void Points_inside_and_across_one_another_each_keep_their_words()
    {
        var tree = PlainText("Le Prestataire ne travaille pour aucun concurrent pendant cinq ans.");
        var page = Render(Report(
            tree,
            Finding(On(tree, "ne travaille pour aucun concurrent"), DiagnosticSeverity.Error),
            Finding(On(tree, "aucun concurrent pendant cinq ans")),
            Finding(On(tree, "aucun"), DiagnosticSeverity.Info)));

        page.MarkedFor("d1-f1").ShouldBe("ne travaille pour aucun concurrent");
        page.MarkedFor("d1-f2").ShouldBe("aucun concurrent pendant cinq ans");
        page.MarkedFor("d1-f3").ShouldBe("aucun");
        page.Html.ShouldContain("<mark class=\"error several\" data-for=\"d1-f1 d1-f2 d1-f3\">aucun</mark>");
    }

    [Fact]
    public void A_point_without_words_has_a_place_all_the_same()
    {
        var tree = PlainText("Premier paragraphe.\n\nSecond paragraphe.");
        var page = Render(Report(tree, Finding(new(21, 0))));
        page.Html.ShouldContain("<p><a class=\"ref warning\" id=\"d1-m1\" href=\"#d1-f1\"");
        page.Html.ShouldContain("</a>Second paragraphe.</p>");
    }

    [Fact]
    public void A_number_in_the_margin_can_be_marked_too()
    {
        var tree = PlainText("7.1 Le prix est ferme.\n\n7.2 Le prix est libre.");
        Render(Report(tree, Finding(On(tree, "7.2 Le prix")))).MarkedFor("d1-f1").ShouldBe("7.2 Le prix");
    }

    // What a reader sees of the characters that stand in a block.
    private static string Visible(DocumentTree tree, TextSpan span)
    {
        var result = new StringBuilder();
        foreach (var block in tree.Root.DescendantsAndSelf().Where(node => node.Kind is NodeKind.Heading or NodeKind.Paragraph or NodeKind.ListItem))
        {
            for (var i = Math.Max(block.Span.Start, span.Start); i < Math.Min(block.Span.End, span.End); i++)
            {
                var isBreak = tree.Text[i] is '\n' && !tree.IsVerbatim;
                var shown = VisibleText.At(tree.Text.AsSpan(), ref i);
                result.Append(isBreak ? "" : shown);
            }
        }

        return result.ToString();
    }

    // A rule never points between the halves of a character.
    private static TextSpan Whole(SourceText text, int start, int length)
    {
        start = Math.Min(start, text.Length);
        var end = Math.Min(start + length, text.Length);
        return TextSpan.FromBounds(AtCharacter(text, start), AtCharacter(text, end));
    }

    private static int AtCharacter(SourceText text, int position) =>
        position > 0 && position < text.Length && char.IsLowSurrogate(text[position]) && char.IsHighSurrogate(text[position - 1]) ? position - 1 : position;
}
