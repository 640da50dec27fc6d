using ContractLint.Patterns;
using ContractLint.Rules;
using ContractLint.Semantics;
using ContractLint.Tests.Patterns;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Rules;

/// <summary>What the source generator compiled is what the pages say.</summary>
public sealed class CheckedPhrasesTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Phrases_compiled_with_the_library_are_those_of_its_pages(Language language)
    {
        var phrases = PhrasesOf(language).ConvertAll(found => found.Phrase);

        phrases.Count.ShouldBeGreaterThan(1_000);
        CheckedPhrases.In(language).Matcher.Program.ShouldBeLike(PhraseCompiler.Compile(phrases));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    public void Each_compiled_phrase_knows_its_page_its_line_and_its_effect(Language language)
    {
        var compiled = CheckedPhrases.In(language);
        var pages = RuleSet.BuiltIn.Pages;

        var known = Enumerable.Range(0, compiled.Count).Select(i =>
            (pages[compiled.PageOf(i)].Descriptor.Id, compiled.EffectOf(i), pages[compiled.PageOf(i)].PhraseOnLine(compiled.LineOf(i)), compiled.SpeaksOfNegation(i)));

        var expected = PhrasesOf(language).Select(found => (found.Page.Descriptor.Id, found.Block.Effect, found.Phrase.Source, Negation.IsSpokenOfIn(found.Phrase)));
        known.SequenceEqual(expected).ShouldBeTrue();
    }

    [Fact]
    public void A_page_of_which_only_the_head_is_read_says_what_the_whole_page_says()
    {
        foreach (var page in RuleSet.BuiltIn.Pages)
        {
            var whole = RulePageParser.Parse(page.Markdown, new() { Folder = page.Descriptor.Category.ToString() }).Page.ShouldNotBeNull();

            page.Descriptor.ShouldBe(whole.Descriptor with { Applies = page.Descriptor.Applies, NearMisses = page.Descriptor.NearMisses });
            page.Descriptor.Applies.ShouldBe(whole.Descriptor.Applies);
            page.Descriptor.NearMisses.ShouldBe(whole.Descriptor.NearMisses);
            page.Conditionals.ShouldBe(whole.Conditionals);
            page.Guards.ShouldBe(whole.Guards);
            page.Lists.ShouldBe(whole.Lists);
            page.Examples.Length.ShouldBe(whole.Examples.Length);
        }
    }

    private static List<(RulePage Page, PhraseBlock Block, Phrase Phrase)> PhrasesOf(Language language)
    {
        var found = new List<(RulePage, PhraseBlock, Phrase)>();
        foreach (var page in RuleSet.BuiltIn.Pages)
        {
            var lists = new PhraseLists(PhraseSymbols.Known);
            foreach (var list in page.Lists.Where(list => list.Language == language))
                lists.TryDefine(list.Name, list.Alternatives.Source, out _).ShouldBeTrue();

            foreach (var block in page.Phrases.Where(block => block.Language == language))
            {
                foreach (var line in block.Phrases)
                {
                    lists.TryParse(line.Source, out var phrase, out _).ShouldBeTrue();
                    found.Add((page, block, phrase!));
                }
            }
        }

        return found;
    }
}
