using System.Collections.Immutable;
using ContractLint.Rules;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>Named lists of words: <c>audit: audit | diagnostic</c> once, <c>[audit]</c> in every phrase that means it.</summary>
public sealed class WordListTests
{
    private static readonly RulePageOptions Options = new() { Folder = "Covenants", CheckPhrase = PhraseChecker.Check };

    [Fact]
    public void A_phrase_with_a_list_is_matched_with_its_words() =>
        Phrase("rival: concurrent | adversaire*", "s'interdit ..3 [rival]").Expanded.ShouldBe("s'interdit ..3 (concurrent | adversaire*)");

    [Fact]
    public void A_phrase_is_shown_as_its_page_writes_it() =>
        Phrase("rival: concurrent", "s'interdit [rival]").Source.ShouldBe("s'interdit [rival]");

    [Fact]
    public void Further_lines_add_alternatives() =>
        Phrase("rival: concurrent\nrival: adversaire", "s'interdit [rival]?").Expanded.ShouldBe("s'interdit (concurrent | adversaire)?");

    [Fact]
    public void A_list_may_take_in_a_list_above_it() =>
        Phrase("rival: concurrent\nfirm: société | [rival]", "s'interdit l'[firm]").Expanded.ShouldBe("s'interdit l'(société | (concurrent))");

    [Fact]
    public void A_list_belongs_to_its_language()
    {
        var error = Errors("```words en\nrival: competitor\n```\n\n```phrases en\nshall not [rival]\n```\n\n```phrases fr\ns'interdit [rival]\n```").ShouldHaveSingleItem();

        error.Message.En.ShouldBe("No list of words named \"rival\" stands above.");
        error.Column.ShouldBe(12);
    }

    [Fact]
    public void A_list_that_is_not_there_is_named_and_the_nearest_proposed() =>
        Errors(French("rival: concurrent", "s'interdit [rivla] [rival]")).ShouldHaveSingleItem().Message.Fr
            .ShouldBe("Aucune liste de mots nommée « rivla » ne figure plus haut. Vouliez-vous dire « rival » ?");

    [Fact]
    public void A_list_cannot_hold_itself() =>
        Errors(French("rival: concurrent | [rivale]\nrivale: adversaire", "s'interdit [rival] [rivale]")).ShouldHaveSingleItem().Message.En
            .ShouldStartWith("No list of words named \"rivale\" stands above.");

    [Fact]
    public void A_list_nobody_uses_is_reported_where_it_stands()
    {
        var error = Errors(French("rival: concurrent\nfirme: société", "s'interdit [rival]")).ShouldHaveSingleItem();

        error.Message.En.ShouldBe("No phrase uses the list \"firme\" as [firme].");
        LineAt(French("rival: concurrent\nfirme: société", "s'interdit [rival]"), error.Line).ShouldBe("firme: société");
    }

    [Theory]
    [InlineData("rival concurrent")]
    [InlineData("Rival: concurrent")]
    [InlineData(": concurrent")]
    public void A_line_that_names_no_list_says_how_one_is_written(string line) =>
        Errors(French(line + "\nfirme: société", "s'interdit [firme]")).ShouldHaveSingleItem().Message.En.ShouldStartWith("A list of words is written \"name: a | b | c\"");

    [Fact]
    public void An_error_in_an_alternative_is_told_at_its_column() =>
        Errors(French("rival: concurrent | con*nu", "s'interdit [rival]")).ShouldHaveSingleItem().Column.ShouldBe(24);

    [Fact]
    public void An_error_after_a_list_keeps_its_column() =>
        Errors(French("rival: concurrent", "s'interdit [rival] ..99 tout")).ShouldHaveSingleItem().Column.ShouldBe(20);

    [Fact]
    public void Lists_that_multiply_are_stopped()
    {
        var lists = "a: " + string.Join(" | ", Enumerable.Repeat("concurrent", 40)) + "\nb: " + string.Join(" | ", Enumerable.Repeat("[a]", 40)) + "\nc: " + string.Join(" | ", Enumerable.Repeat("[b]", 40));

        Errors(French(lists, "s'interdit [c]")).ShouldContain(error => error.Message.En.Contains("too long", StringComparison.Ordinal));
    }

    private static PhraseLine Phrase(string lists, string phrase)
    {
        var result = RulePageParser.Parse(SamplePages.WithPhrases(French(lists, phrase)), Options with { ChecksContent = false });
        return result.Page.ShouldNotBeNull().Phrases.SelectMany(block => block.Phrases).First(line => line.Source == phrase);
    }

    private static ImmutableArray<RulePageError> Errors(string blocks) => RulePageParser.Parse(SamplePages.WithPhrases(blocks), Options).Errors;

    private static string French(string lists, string phrase) => $"```words fr\n{lists}\n```\n\n```phrases fr\n{phrase}\n```\n\n```phrases en\nshall not compete\n```";

    private static string LineAt(string blocks, int line) => SamplePages.WithPhrases(blocks).Split('\n')[line - 1];
}
