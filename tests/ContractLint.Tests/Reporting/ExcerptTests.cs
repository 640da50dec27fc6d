using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class ExcerptTests
{
    [Fact]
    public void The_sentence_is_shown_and_the_trigger_marked() =>
        Show("First one. The [|Supplier\n  pays|] late. Last one.").ShouldBe("The [Supplier pays] late.");

    [Fact]
    public void A_trigger_over_two_sentences_shows_both() =>
        Show("Zero. One [|two. Three|] four. Five.").ShouldBe("One [two. Three] four.");

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem", 200));
        var shown = Show($"{words} [|here|] {words}.");
        shown.ShouldStartWith("… lorem");
        shown.ShouldEndWith("lorem …");
        shown.ShouldContain("lorem [here] lorem");
        shown.Length.ShouldBeLessThan(400);
    }

    [Fact]
    public void A_long_trigger_loses_its_middle()
    {
        var words = string.Join(' ', Enumerable.Repeat("lorem", 500));
        var shown = Show($"[|{words}|].");
        shown.ShouldContain(" … ");
        shown.Length.ShouldBeLessThan(400);
    }

    [Fact]
    public void A_word_of_a_million_letters_is_cut() =>
        Show(new string('x', 1_000_000) + " [|here|] " + new string('y', 1_000_000)).Length.ShouldBeLessThan(450);

    [Fact]
    public void An_empty_document_has_no_excerpt() =>
        Show("[||]").ShouldBe("");

    [Fact]
    public void French_signs_stay_with_their_word()
    {
        var tree = TreeOf("Le bouton « Oui » reste.");
        var finding = Finding(new(0, 24), new(3, 6)) with { DocumentLanguage = Language.French };
        Excerpt.Of(finding, tree).Text.ShouldBe("Le bouton «\u00A0Oui\u00A0» reste.");
    }

    [Fact]
    public void Spans_outside_the_text_do_no_harm()
    {
        var tree = TreeOf("Short.");
        Excerpt.Of(Finding(new(3, 500), new(3, 500)), tree).Text.ShouldBe("Short.");
        Excerpt.Of(Finding(new(900, 5), new(900, 5)), tree).Text.Length.ShouldBeLessThan(20);
    }

    private static string Show(string marked)
    {
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        var tree = TreeOf(marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal));
        var excerpt = Excerpt.Of(Finding(TextSpan.FromBounds(start, end), TextSpan.FromBounds(start, end)), tree);

        var result = new System.Text.StringBuilder();
        for (var i = 0; i < excerpt.Text.Length; i++)
        {
            var before = i > 0 && excerpt.Marks[i - 1];
            result.Append(excerpt.Marks[i] && !before ? "[" : "").Append(!excerpt.Marks[i] && before ? "]" : "").Append(excerpt.Text[i]);
        }

        return result.Append(excerpt.Text.Length > 0 && excerpt.Marks[excerpt.Text.Length - 1] ? "]" : "").ToString();
    }

    private static DocumentTree TreeOf(string content)
    {
        var text = new SourceText(content);
        var span = new TextSpan(0, content.Length);
        var sentences = SentenceSegmenter.Segment(text, span).Select(sentence => new Node(NodeKind.Sentence, sentence, []));
        return new("t", text, new(NodeKind.Document, span, [new(NodeKind.Paragraph, span, [.. sentences])]), OriginMap.Empty);
    }

    private static Diagnostic Finding(TextSpan span, TextSpan trigger)
    {
        var text = LocalizedText.Same("x");
        var rule = new DiagnosticDescriptor("CL1001", "x", text, text, text, text, null, null, RuleGroup.Core, DiagnosticSeverity.Info, [], SpanKind.Sentence);
        return new(rule, span, trigger, DiagnosticSeverity.Info, null, Language.English, ImmutableArray<MessageArgument>.Empty);
    }
}
