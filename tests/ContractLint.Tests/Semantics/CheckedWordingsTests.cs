using ContractLint.Budget;
using ContractLint.Patterns;
using ContractLint.Semantics;
using ContractLint.Tests.Patterns;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Semantics;

/// <summary>What the source generator compiled is what the lexicons say.</summary>
public sealed class CheckedWordingsTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Lexicons_are_compiled_in_the_order_their_symbols_are_read(Language language) =>
        ProgramMatcher.Unpack(CheckedWordings.LexiconIn(language)).Program.ShouldBeLike(Compile(LexiconPhrases.In(language).Select(phrase => phrase.Source)));

    [Fact]
    public void Cues_of_kinds_are_compiled_in_the_order_of_their_weights()
    {
        ProgramMatcher.Unpack(CheckedWordings.KindCues()).Program.ShouldBeLike(Compile(KindCues.All.Select(cue => cue.Phrase)));
        ProgramMatcher.Unpack(CheckedWordings.KindTitles()).Program.ShouldBeLike(Compile(KindCues.Titles.Select(cue => cue.Phrase)));
    }

    [Fact]
    public void Cues_of_budgets_are_compiled_in_the_order_of_what_they_tell() =>
        ProgramMatcher.Unpack(BudgetLexicon.Compiled()).Program.ShouldBeLike(Compile(BudgetLexicon.Sources.SelectMany(source => PhraseText.LinesOf(source.Lines))));

    private static PhraseProgram Compile(IEnumerable<string> phrases) =>
        PhraseCompiler.Compile([.. phrases.Select(source => Phrase.TryParse(source, out var phrase, out _) ? phrase : throw new ShouldAssertException(source))]);
}
