using ContractLint.Patterns;
using CsCheck;
using Shouldly;
using Xunit;
using static ContractLint.Tests.Patterns.PatternsTestSupport;

namespace ContractLint.Tests.Patterns;

public class PhraseMatcherPropertyTests
{
    [Fact]
    public void The_matcher_finds_what_trying_everything_finds() => FindsWhatTryingEverythingFinds(static reference => Parse(reference.ToString()));

    [Fact]
    public void A_named_list_matches_what_its_group_matches() => FindsWhatTryingEverythingFinds(static reference => new ReferenceLists().Parse(reference));

    private static void FindsWhatTryingEverythingFinds(Converter<ReferencePhrase, Phrase> parse) =>
        Gen.Select(PhraseGenerators.Phrases.Array[1, 6], PhraseGenerators.Sentences.Array[1, 3]).Sample(
            (references, sentences) =>
            {
                var matcher = new PhraseMatcher(Array.ConvertAll(references, parse));

                // One after the other in the same buffers: nothing of a sentence may be left for the next.
                foreach (var sentence in sentences)
                {
                    var expected = references
                        .SelectMany((reference, phrase) => reference.Matches(sentence).Select(match => new PhraseMatch(phrase, match.Start, match.End)))
                        .OrderBy(match => match.Start).ThenBy(match => match.Phrase);

                    matcher.Match(sentence).ShouldBe(expected);
                }
            },
            iter: 2_000,
            print: sample => $"{string.Join("   ;   ", sample.Item1.AsEnumerable())}\n{string.Join('\n', sample.Item2.Select(Print))}");

    [Fact]
    public void Any_characters_make_a_phrase_or_an_error_inside_them() =>
        Gen.Frequency((5, Gen.OneOf("a", "abc", "é", " ", "(", ")", "|", "&", "?", "*", "..", ".", "<", ">", "money", "9", "'", "-", "’s")), (1, Gen.Char.Select(character => character.ToString())))
            .Array[0, 12].Select(string.Concat).Sample(
                static source =>
                {
                    if (Phrase.TryParse(source, out var phrase, out var error))
                        new PhraseMatcher([phrase]).Match(Annotate("a abc money 9")).ShouldNotBeNull();
                    else
                        (error.Span.Start >= 0 && error.Span.End <= source.Length).ShouldBeTrue();
                },
                iter: 5_000);

    [Theory]
    [InlineData("a ..20 a ..20 a ..20 b", "a")]
    [InlineData("(a | a a | a a a) ..20 (a ..20 a)? ..20 a", "a")]
    [InlineData("a? a? a? a? a? a? a? a? b", "a")]
    [InlineData("a ..20 a & a? a", "a")]
    [InlineData("a & a a & a a a", "a")]
    [InlineData("a ..20 a ..20 a ..20 a", "a")]
    [InlineData("<s> ..20 <s> ..20 <s>", "{s:a}")]
    [InlineData("<s> ..20 <s> ..20 <s> ..20 b", "{s:a}")]
    public void The_work_grows_no_faster_than_the_words(string phrase, string word)
    {
        var matcher = new PhraseMatcher([Parse(phrase)]);

        var small = StepsFor(1_000);
        var large = StepsFor(16_000);

        large.ShouldBeLessThan(small * 17);

        long StepsFor(int words)
        {
            matcher.Match(Annotate(string.Join(' ', Enumerable.Repeat(word, words))), out var steps);
            return steps;
        }
    }

    [Fact]
    public void The_work_grows_no_faster_than_the_phrases()
    {
        var sentence = Annotate(string.Join(' ', Enumerable.Repeat("a", 200)));

        StepsFor(1_000).ShouldBeLessThan(StepsFor(100) * 11);

        long StepsFor(int phrases)
        {
            new PhraseMatcher([.. Enumerable.Repeat(Parse("a ..20 a ..20 a"), phrases)]).Match(sentence, out var steps);
            return steps;
        }
    }

    private static string Print(AnnotatedWords sentence) =>
        $"{string.Join(' ', sentence.Words.Select(word => word.Normal))} [{string.Join(", ", sentence.Annotations)}] {sentence.WithoutAccents}";
}
