using ContractLint.Formats.Pdf;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Formats.Pdf;

public class LineBreakHyphensTests
{
    [Theory]
    [InlineData("presta-", "taire")]
    [InlineData("consul-", "tant")]
    [InlineData("sous-", "crire")]
    [InlineData("co-", "mité")]
    [InlineData("par-", "ticulier")]
    [InlineData("con-", "trat,")]
    [InlineData("confiden\u00AD", "tielle")]
    public void A_broken_word_loses_the_hyphen(string before, string after) => new LineBreakHyphens().JoinsWithoutHyphen(before, after).ShouldBeTrue();

    [Theory]
    [InlineData("non-", "concurrence")]
    [InlineData("sous-", "traitant")]
    [InlineData("rendez-", "vous")]
    [InlineData("c’est-", "à-dire")]
    [InlineData("vice-", "versa")]
    [InlineData("price-", "determining")]
    [InlineData("self-", "employed")]
    [InlineData("long-", "term.")]
    [InlineData("third-", "party")]
    [InlineData("Anglo-", "American")]
    [InlineData("B2B-", "only")]
    [InlineData("offres@halles-", "vertes.example")]
    [InlineData("www.two-", "rivers.example/guide")]
    [InlineData("two-", "rivers.example")]
    public void A_compound_keeps_the_hyphen(string before, string after) => new LineBreakHyphens().JoinsWithoutHyphen(before, after).ShouldBeFalse();

    [Theory]
    [InlineData("pre-", "paid", "the prepaid amount", true)]
    [InlineData("pre-", "paid", "the pre-paid amount", false)]
    [InlineData("non-", "sens", "un nonsens.", true)]
    [InlineData("grand-", "livre", "le grand-livre tenu", false)]
    public void The_spelling_elsewhere_in_the_document_decides(string before, string after, string elsewhere, bool joins)
    {
        var hyphens = new LineBreakHyphens();
        hyphens.Learn(LineOf(elsewhere));

        hyphens.JoinsWithoutHyphen(before, after).ShouldBe(joins);
    }

    [Fact]
    public void Only_a_hyphen_after_a_letter_breaks_a_word()
    {
        LineBreakHyphens.MayBreak("presta-").ShouldBeTrue();
        LineBreakHyphens.MayBreak("confiden\u00AD").ShouldBeTrue();
        LineBreakHyphens.MayBreak("-").ShouldBeFalse();
        LineBreakHyphens.MayBreak("2024-").ShouldBeFalse();
        LineBreakHyphens.MayBreak("mot").ShouldBeFalse();
    }

    private static TextLine LineOf(string text)
    {
        var words = text.Split(' ').Select((word, index) => new PdfWord(word, 1, default, 100, 10, false, [index * 50, (index * 50) + 40]));
        return new([.. words]);
    }
}
