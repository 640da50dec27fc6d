using ContractLint.Patterns;
using ContractLint.Semantics.Clauses;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Semantics.Clauses;

public sealed class ClausePageTests
{
    [Fact]
    public void Every_kind_is_worded_in_both_languages() =>
        ClausePages.Wordings.Where(wording => wording.Role is WordingRole.Says).GroupBy(wording => (wording.Kind, wording.Language)).Count()
            .ShouldBe(2 * Enum.GetValues<ClauseKind>().Length);

    [Fact]
    public void A_list_stands_for_its_words_and_may_hold_an_earlier_list()
    {
        var wording = Read(
            """
            ```words en
            rival: competitor
            other: third party | [rival]
            other: anyone else
            ```
            ```phrases en
            not work for [other]
            ```
            """).ShouldHaveSingleItem();

        var matcher = new PhraseMatcher([wording.Phrase]);
        string[] texts = ["not work for competitor", "not work for third party", "not work for anyone else", "not work for rival"];
        texts.Select(text => matcher.Match(new AnnotatedWords(WordScanner.Scan(text), [], withoutAccents: false)).Count).ShouldBe([1, 1, 1, 0]);
        wording.SpeaksOfNegation.ShouldBeTrue();
    }

    [Fact]
    public void Blocks_say_what_their_phrases_do_and_prose_is_for_people()
    {
        var wordings = Read(
            """
            # A kind
            exclusive, says the prose

            ```phrases en
            # a remark
            exclusive licence
            ```
            ```except en
            exclusive jurisdiction
            ```
            ```unless fr
            sans exclusivité
            ```
            """);

        wordings.Select(wording => (wording.Role, wording.Language, wording.Phrase.Source)).ShouldBe(
        [
            (WordingRole.Says, Language.English, "exclusive licence"),
            (WordingRole.LooksLike, Language.English, "exclusive jurisdiction"),
            (WordingRole.Excuses, Language.French, "sans exclusivité"),
        ]);
    }

    [Theory]
    [InlineData("```phrases de\nx\n```", "line 1")]
    [InlineData("```guesses en\nx\n```", "line 1")]
    [InlineData("```words en\nno colon\n```", "line 2")]
    [InlineData("\n```phrases en\n[nowhere]\n```", "line 3")]
    [InlineData("```phrases en\n(a | b\n```", "line 2")]
    [InlineData("```phrases en\n<noparty> x\n```", "line 2")]
    public void A_fault_names_its_page_and_line(string page, string place)
    {
        var fault = Should.Throw<InvalidOperationException>(() => Read(page));

        fault.Message.ShouldStartWith("Exclusivity.md, " + place);
    }

    private static List<ClauseWording> Read(string page) => [.. ClausePageReader.Read(ClauseKind.Exclusivity, page)];
}
