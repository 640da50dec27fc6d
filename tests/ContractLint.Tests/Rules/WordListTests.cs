using System.Collections.Immutable;
using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>Named lists of words: <c>audit: audit | diagnostic</c> once, <c>[audit]</c> in every phrase that means it.</summary>
public sealed class WordListTests
{
    private static readonly RulePageOptions Options = new() { Folder = "Covenants", CheckPhrases = PhraseChecker.Check };

    [Theory]
    [InlineData("rival: concurrent | adversaire*", "s'interdit ..3 [rival]", "Il s'interdit de servir un concurrent")]
    [InlineData("rival: concurrent | adversaire*", "s'interdit ..3 [rival]", "Il s'interdit de servir les adversaires")]
    [InlineData("rival: concurrent\nrival: adversaire", "s'interdit de servir un [rival]", "Il s'interdit de servir un adversaire")]
    [InlineData("rival: concurrent\nfirm: société | [rival]", "s'interdit de servir l'[firm]", "Il s'interdit de servir l'concurrent")]
    [InlineData("rival: société ..3 concurrente", "s'interdit ..3 [rival] du client", "Il s'interdit de servir une société directement concurrente du client")]
    [InlineData("rival: (autre | même) métier?", "un [rival] que", "exerce un autre métier que lui")]
    public void A_phrase_with_a_list_is_matched_with_its_words(string lists, string phrase, string text) =>
        Matches(lists, phrase, text).ShouldBeTrue();

    [Fact]
    public void Words_of_no_list_match_nothing() =>
        Matches("rival: concurrent | adversaire*", "s'interdit ..3 [rival]", "Il s'interdit de servir un voisin").ShouldBeFalse();

    [Fact]
    public void A_phrase_is_shown_as_its_page_writes_it() =>
        Page(French("rival: concurrent", "s'interdit [rival]")).Phrases.SelectMany(block => block.Phrases).ShouldContain(line => line.Source == "s'interdit [rival]");

    [Fact]
    public void A_list_belongs_to_its_language()
    {
        var error = Errors("```words en\nrival: competitor\n```\n\n```phrases en\nshall not [rival]\n```\n\n```phrases fr\ns'interdit [rival]\n```").ShouldHaveSingleItem();

        error.Message.En.ShouldBe("No list of words named “rival” stands above.");
        error.Column.ShouldBe(12);
    }

    [Fact]
    public void A_list_that_is_not_there_is_named_and_the_nearest_proposed() =>
        Errors(French("rival: concurrent", "s'interdit [rivla] [rival]")).ShouldHaveSingleItem().Message.Fr
            .ShouldBe(Typography.Set("Aucune liste de mots nommée « rivla » ne figure plus haut. Vouliez-vous dire « rival » ?", Language.French));

    [Fact]
    public void A_list_cannot_hold_itself() =>
        Errors(French("rival: concurrent | [rivale]\nrivale: adversaire", "s'interdit [rival] [rivale]")).ShouldHaveSingleItem().Message.En
            .ShouldStartWith("No list of words named “rivale” stands above.");

    [Fact]
    public void A_list_cannot_hold_itself_through_another() =>
        Errors(French("rival: concurrent\nfirme: société | [rival]\nrival: [firme]", "s'interdit [firme]")).ShouldHaveSingleItem().Message.Fr
            .ShouldStartWith(Typography.Set("La liste « rival » se contiendrait elle-même.", Language.French));

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
    public void Lists_deep_in_one_another_are_stopped()
    {
        var lists = "a: concurrent\n" + string.Join("\n", Enumerable.Range(1, 9).Select(number => $"{(char)('a' + number)}: [{(char)('a' + number - 1)}]"));

        Errors(French(lists, "s'interdit [j]")).ShouldContain(error => error.Message.En.StartsWith("More than 8 lists", StringComparison.Ordinal));
    }

    private static bool Matches(string lists, string phrase, string text)
    {
        var page = Page(French(lists, phrase));
        var known = new PhraseLists();
        foreach (var list in page.Lists)
            known.TryDefine(list.Name, list.Alternatives.Source, out _).ShouldBeTrue();

        known.TryParse(phrase, out var parsed, out _).ShouldBeTrue();
        return new PhraseMatcher([parsed]).Match(new AnnotatedWords(WordScanner.Scan(text), [], withoutAccents: false)).Count > 0;
    }

    private static RulePage Page(string blocks) => RulePageParser.Parse(SamplePages.WithPhrases(blocks), Options with { ChecksContent = false }).Page.ShouldNotBeNull();

    private static ImmutableArray<RulePageError> Errors(string blocks) => RulePageParser.Parse(SamplePages.WithPhrases(blocks), Options).Errors;

    private static string French(string lists, string phrase) => $"```words fr\n{lists}\n```\n\n```phrases fr\n{phrase}\n```\n\n```phrases en\nshall not compete\n```";

    private static string LineAt(string blocks, int line) => SamplePages.WithPhrases(blocks).Split('\n')[line - 1];
}
