using ContractLint.Text;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Patterns.PatternsTestSupport;

namespace ContractLint.Tests.Patterns;

public class PhraseErrorTests
{
    private static readonly string[] Symbols = ["client", "money", "not", "period", "provider"];

    [Theory]
    [InlineData("", "", "phrase is empty")]
    [InlineData("   ", "   ", "phrase is empty")]
    [InlineData("a () b", "()", "hold nothing")]
    [InlineData("a ( ) b", "( )", "hold nothing")]
    [InlineData("(a | )", "| )", "alternative is missing")]
    [InlineData("( | a)", "( |", "alternative is missing")]
    [InlineData("(a || b)", "||", "alternative is missing")]
    [InlineData("(a | (b | c) d", "(", "never closed")]
    [InlineData("x (a", "(", "never closed")]
    [InlineData("a b) c", ")", "closes nothing")]
    [InlineData(")", ")", "closes nothing")]
    [InlineData("a | b", "|", "outside parentheses")]
    [InlineData(".. a", "..", "before it")]
    [InlineData("a? ..3 b", "..3", "before it")]
    [InlineData("a ..3", "..3", "after it")]
    [InlineData("a ..3 b?", "..3", "after it")]
    [InlineData("x (a ..) y", "..", "after it")]
    [InlineData("x (..2 a | b) y", "..2", "before it")]
    [InlineData("a .. ..3 b", ".. ..3", "Two gaps")]
    [InlineData("a .. & b", "..", "after it")]
    [InlineData("a ..21 b", "..21", "from 1 to 20")]
    [InlineData("a ..99999999999999 b", "..99999999999999", "from 1 to 20")]
    [InlineData("a ..0 b", "..0", "from 1 to 20")]
    [InlineData("a ..5x b", "..5x", "from 1 to 20")]
    [InlineData("a ... b", "...", "exactly two dots")]
    [InlineData("con*currence", "*", "only end a word")]
    [InlineData("concurren *", "*", "only end a word")]
    [InlineData("concurren**", "*", "only end a word")]
    [InlineData("(abc)*", "*", "only end a word")]
    [InlineData("<not>*", "*", "only end a word")]
    [InlineData("1234*", "*", "only end a word")]
    [InlineData("le co*", "co*", "at least 3 letters")]
    [InlineData("l'au*", "au*", "at least 3 letters")]
    [InlineData("?", "?", "must touch")]
    [InlineData("mot ?", "?", "must touch")]
    [InlineData("mot??", "?", "must touch")]
    [InlineData("a ..3? b", "?", "must touch")]
    [InlineData("a? (b c)?", "a? (b c)?", "match anywhere")]
    [InlineData("(a? | b)", "(a? | b)", "match anywhere")]
    [InlineData("a & b?", "b?", "match anywhere")]
    [InlineData("a &", "&", "one is missing")]
    [InlineData("& a", "&", "one is missing")]
    [InlineData("a & & b", "&", "one is missing")]
    [InlineData("x (a & b)", "&", "inside parentheses")]
    [InlineData("R&D", "&", "touches a word")]
    [InlineData("<money a", "<money", "never closed")]
    [InlineData("a <", "<", "never closed")]
    [InlineData("<>", "<>", "not a symbol's name")]
    [InlineData("<Mo_ney>", "<Mo_ney>", "not a symbol's name")]
    [InlineData("a > b", ">", "means nothing")]
    [InlineData("a [b] c", "[", "means nothing")]
    [InlineData("a b{2}", "{", "means nothing")]
    [InlineData("a … b", "…", "means nothing")]
    [InlineData("a - b", "-", "means nothing")]
    [InlineData("a ' b", "'", "means nothing")]
    [InlineData("ok 😀", "😀", "means nothing")]
    public void An_error_points_at_its_characters_and_says_what_to_do(string phrase, string wrong, string message)
    {
        var error = ErrorOf(phrase);

        phrase.Substring(error.Span.Start, error.Span.Length).ShouldBe(wrong);
        error.Message.En.ShouldContain(message);
        error.Message.Fr.ShouldNotBeNullOrWhiteSpace();
        error.Message.Fr.ShouldNotBe(error.Message.En);
    }

    [Theory]
    [InlineData("a & & b", 4)]
    [InlineData("a ( b", 2)]
    [InlineData("a) b)", 1)]
    [InlineData("concurren**", 9)]
    [InlineData("mot??", 4)]
    [InlineData("a ..3 b ..21 c", 8)]
    public void The_first_of_several_errors_is_reported(string phrase, int start) => ErrorOf(phrase).Span.Start.ShouldBe(start);

    [Theory]
    [InlineData("<providr> <not>", "<providr>", "<provider>")]
    [InlineData("pay <Money>", "<Money>", "<money>")]
    [InlineData("pay <monnaie>", "<monnaie>", "<money>")]
    [InlineData("(a | <cleint>)?  b", "<cleint>", "<client>")]
    public void An_unknown_symbol_is_answered_with_the_nearest_known_one(string phrase, string wrong, string suggestion)
    {
        var error = ErrorOf(phrase, Symbols);

        phrase.Substring(error.Span.Start, error.Span.Length).ShouldBe(wrong);
        error.Message.En.ShouldContain(suggestion);
        error.Message.Fr.ShouldContain(suggestion);
    }

    [Fact]
    public void Any_symbol_may_stand_where_none_are_listed_and_none_where_the_list_is_empty()
    {
        Parse("<whatever> <other-1> <whatever>").Symbols.ShouldBe(["whatever", "other-1"]);
        ErrorOf("<money>", []).Message.En.ShouldContain("none can be used here");
    }

    [Fact]
    public void French_messages_have_french_spaces() =>
        ErrorOf("a *").Message.Fr.ShouldStartWith("«\u00A0*\u00A0» ne peut que terminer un mot");

    [Fact]
    public void Groups_nest_to_a_limit_and_beyond_it_are_an_error_not_a_crash()
    {
        Parse(new string('(', 32) + "a" + new string(')', 32));
        ErrorOf(new string('(', 100_000)).Span.ShouldBe(new TextSpan(32, 1));
    }

    [Theory]
    [InlineData("à défaut, le client")]
    [InlineData("24h/24")]
    [InlineData("«force majeure»")]
    [InlineData("n.b. fin:")]
    [InlineData("100 % des frais")]
    [InlineData("§ 4")]
    public void Punctuation_that_touches_a_word_is_accepted_and_not_compared(string phrase) =>
        Find(phrase, phrase).Count.ShouldBe(1);
}
