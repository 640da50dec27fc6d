using ContractLint.Diagnostics;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Reporting.Html.HtmlSamples;

namespace ContractLint.Tests.Reporting.Html;

public sealed class HtmlLimitsTests
{
    [Fact]
    public void Of_several_documents_the_gravest_comes_first_and_those_without_points_are_only_listed()
    {
        var quiet = Report(PlainText("Rien à dire de ce texte.", "calme.txt"));
        var grave = Report(PlainText("Un mot de trop.", "grave.txt"), Finding(new(3, 3))) with { Verdict = Verdict.Decline };
        var html = Render([quiet, grave]).Html;

        html.IndexOf("grave.txt", StringComparison.Ordinal).ShouldBeLessThan(html.IndexOf("calme.txt", StringComparison.Ordinal));
        html.ShouldContain("<a href=\"#d2\"><bdi>grave.txt</bdi></a>");
        html.ShouldNotContain("Rien à dire");
        html.ShouldContain("A document without points is only listed; its text is not repeated here.");
    }

    [Fact]
    public void A_single_document_without_points_is_shown_with_its_text() =>
        Render(Report(PlainText("Rien à dire de ce texte."))).Text.ShouldBe("Rien à dire de ce texte.");

    [Fact]
    public void Beyond_a_hundred_documents_the_lightest_are_listed_and_the_page_says_so()
    {
        var reports = Enumerable.Range(0, 103).Select(i => Report(PlainText("Un mot.", $"{i:000}.txt"), Finding(new(3, 3))) with { Verdict = i == 102 ? Verdict.Decline : Verdict.Negotiate }).ToList();
        var html = Render(reports).Html;

        html.ShouldContain("<article class=\"document\" id=\"d103\"");
        html.ShouldContain("<article class=\"document\" id=\"d99\"");
        html.ShouldNotContain("<article class=\"document\" id=\"d100\"");
        html.ShouldContain("The 100 documents that need a reader most are shown in full; the others are only listed.");
        Render(reports, new() { ShowAll = true }).Html.ShouldContain("<article class=\"document\" id=\"d100\"");
    }

    [Fact]
    public void A_long_document_shows_the_passages_around_its_points_and_says_so()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("mot", 200)) + ".\n\n";
        var text = string.Concat(Enumerable.Repeat(paragraph, 1_000)) + "Ici commence la fin.\n\n" + string.Concat(Enumerable.Repeat(paragraph, 100));
        var tree = PlainText(text);
        var report = Report(tree, Finding(On(tree, "Ici commence")));
        var page = Render(report);

        page.MarkedFor("d1-f1").ShouldBe("Ici commence");
        page.Text.Length.ShouldBeInRange(1_000, 3_000);
        page.Html.ShouldContain("This document is long: only the passages around the points are shown.");
        page.Html.ShouldContain("Text not shown here");
        Render(report, new() { ShowAll = true }).Text.Length.ShouldBeGreaterThan(600_000);
    }

    [Fact]
    public void One_line_without_end_is_cut_too()
    {
        var tree = PlainText(new string('x', 700_000) + " ici " + new string('y', 700_000));
        var page = Render(Report(tree, Finding(On(tree, "ici"))));
        page.Html.Length.ShouldBeLessThan(60_000);
        page.Html.ShouldContain("<span class=\"cut\" data-sign=\"[…]\"></span>");
    }

    [Fact]
    public void Of_very_many_points_the_gravest_are_shown_and_the_rest_is_counted()
    {
        var tree = PlainText(string.Concat(Enumerable.Repeat("mot ", 500)));
        var findings = Enumerable.Range(0, 400).Select(i => Finding(new(i * 4, 3), i == 399 ? DiagnosticSeverity.Error : DiagnosticSeverity.Info)).ToArray();
        var page = Render(Report(tree, findings));

        page.Html.ShouldContain("100 more points, of the least grave, are not shown.");
        page.Html.ShouldContain("1 to refuse");
        page.Html.ShouldContain("399 to note");
        page.Values("id").Count(id => id.StartsWith("d1-m", StringComparison.Ordinal)).ShouldBe(300);
    }

    [Fact]
    public void Tables_in_tables_end_before_a_browser_gives_up()
    {
        var builder = new ContractLint.Syntax.DocumentTreeBuilder("t");
        builder.BeginPart(ContractLint.Syntax.PartKind.Body);
        for (var i = 0; i < 5_000; i++)
        {
            builder.BeginTable();
            builder.BeginRow();
            builder.BeginCell();
        }

        builder.BeginBlock(ContractLint.Syntax.BlockShape.Paragraph);
        builder.Append("au fond");
        builder.End();
        var page = Render(Report(builder.Build()));
        page.Text.ShouldBe("au fond");
        page.Tags.Count(tag => tag is "table").ShouldBeLessThan(20);
    }

    [Fact]
    public void A_point_that_lies_outside_the_text_costs_nothing()
    {
        var page = Render(Report(PlainText("Bref."), Finding(new(900, 50)), Finding(new(2, 900), DiagnosticSeverity.Error)));
        page.MarkedFor("d1-f1").ShouldBe("ef.");
        page.MarkedFor("d1-f2").ShouldBeEmpty();
        page.Values("href").ShouldContain("#d1-m2");
    }
}
