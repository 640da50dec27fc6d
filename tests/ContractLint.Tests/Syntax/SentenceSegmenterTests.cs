using ContractLint.Syntax;
using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Syntax;

public sealed class SentenceSegmenterTests
{
    private static readonly string[] Pieces =
    [
        "Le Prestataire", "shall", "M.", "art.", "Inc.", "e.g.", "5", "3.5", "etc.", ".", "...", "…", "!", "?", " ?", "»", "« ", "\"", ")", "(b)", "-", "•", "\n", "\r\n", "\n\n", "\f",
        " ", "\u00A0", "\t", "🙂", "\uD83D", ":)", "[12]", "7.2", "A.", "IV.", "\u2028", "è", "[", "§",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void What_goes_on_for_pages_is_cut_between_two_words()
    {
        var text = string.Concat(Enumerable.Repeat("the Consultant works and ", 3_000));
        var source = new SourceText(text);

        var sentences = SentenceSegmenter.Segment(source, new(0, text.Length));

        sentences.Count.ShouldBeInRange(4, 10);
        string.Join(' ', sentences.Select(sentence => source[sentence])).ShouldBe(text.TrimEnd());
    }

    [Fact]
    public void Sentences_are_in_order_and_cover_every_visible_character() =>
        Texts.Sample(text =>
        {
            var source = new SourceText(text);
            var position = 0;
            var covered = "";

            foreach (var sentence in SentenceSegmenter.Segment(source, new(0, text.Length)))
            {
                sentence.Start.ShouldBeGreaterThanOrEqualTo(position);
                sentence.Length.ShouldBeGreaterThan(0);
                char.IsWhiteSpace(text[sentence.Start]).ShouldBeFalse();
                char.IsWhiteSpace(text[sentence.End - 1]).ShouldBeFalse();
                position = sentence.End;
                covered += source[sentence];
            }

            Visible(covered).ShouldBe(Visible(text));
        });

    [Fact]
    public void A_block_is_cut_as_if_it_stood_alone() =>
        Gen.Select(Texts, Texts, Texts).Sample((before, text, after) =>
        {
            var alone = SentenceSegmenter.Segment(new(text), new(0, text.Length));
            var inside = SentenceSegmenter.Segment(new(before + "\n" + text + after), new(before.Length + 1, text.Length));

            inside.Select(sentence => sentence with { Start = sentence.Start - before.Length - 1 }).ShouldBe(alone);
        });

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData(" .")]
    [InlineData("…\n")]
    [InlineData("a.")]
    [InlineData("1.")]
    [InlineData("? ")]
    [InlineData("🙂 ")]
    [InlineData("( ")]
    [InlineData(". (")]
    [InlineData("\n-")]
    [InlineData(" \n")]
    public void A_hostile_repetition_is_cut_in_linear_time(string piece)
    {
        var text = new SourceText(string.Concat(Enumerable.Repeat(piece, 200_000)));

        SentenceSegmenter.Segment(text, new(0, text.Length)).Count.ShouldBeGreaterThanOrEqualTo(0);
    }

    private static string Visible(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
