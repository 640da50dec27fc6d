using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Engine;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Engine;

public sealed class ArgumentsTests
{
    [Fact]
    public void The_term_is_the_wording_on_one_line() => TermOf("A  red\n hat.", new(0, 11)).ShouldBe("A red hat");

    [Fact]
    public void A_long_term_is_cut_between_words()
    {
        var term = TermOf(string.Join(' ', Enumerable.Repeat("words", 60)), new(0, 359));

        term.Length.ShouldBeLessThanOrEqualTo(112);
        term.ShouldEndWith("words …");
    }

    [Fact]
    public void A_long_word_is_never_cut_inside_a_character()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", 80));

        TermOf(text, new(0, text.Length)).ShouldBe("x" + string.Concat(Enumerable.Repeat("😀", 54)) + " …");
    }

    [Theory]
    [InlineData("le bouton « Tout accepter » seul", "le bouton ‘Tout accepter’ seul", "le bouton “Tout accepter” seul")]
    [InlineData("un bouton, « Tout accepter", "un bouton, ‘Tout accepter’", "un bouton, “Tout accepter”")]
    [InlineData("rank for \"kettle\" and “tea”", "rank for ‘kettle’ and ‘tea’", "rank for “kettle” and “tea”")]
    [InlineData("no mark, only an apostrophe's", "no mark, only an apostrophe's", "no mark, only an apostrophe's")]
    public void Quotation_marks_inside_the_term_are_of_the_second_level(string text, string english, string french)
    {
        var term = Complete(text, new(0, text.Length), null).Arguments.Single(argument => argument.Name == "term").Value;

        term.ShouldBe(new LocalizedText(english, french));
    }

    [Theory]
    [InlineData(Role.Client, "The client", "Le client")]
    [InlineData(Role.Provider, "The provider", "Le prestataire")]
    [InlineData(Role.Both, "Each party", "Chaque partie")]
    [InlineData(null, "The provider", "Le prestataire")]
    public void The_party_is_the_one_bound_or_else_the_readers(Role? party, string english, string french)
    {
        var argument = Complete("Text", default, party).Arguments.Single(candidate => candidate.Name == "party");

        argument.Value.ShouldBe(new LocalizedText(english, french));
    }

    [Fact]
    public void What_the_rule_said_itself_stays() =>
        Complete("Text", new(0, 4), null, new MessageArgument("term", LocalizedText.Same("own"))).Arguments.Single(argument => argument.Name == "term").Value.En.ShouldBe("own");

    private static string TermOf(string text, TextSpan span) => Complete(text, span, null).Arguments.Single(argument => argument.Name == "term").Value.En;

    private static Diagnostic Complete(string text, TextSpan span, Role? party, params MessageArgument[] arguments) =>
        new Arguments(Semantics.SemanticTestSupport.ModelOf(text, DocumentKind.Contract), SettingTable.Empty).Complete(
            new(EngineTestSupport.Descriptor("CL3001"), span, span, DiagnosticSeverity.Warning, party, Language.English, [.. arguments]));
}
