using ContractLint.Reporting;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Reporting;

public sealed class TextWrapperTests
{
    [Fact]
    public void Lines_break_between_words() =>
        TextWrapper.Wrap("one two three four", 9).ShouldBe(["one two", "three", "four"]);

    [Fact]
    public void A_no_break_space_holds_words_together() =>
        TextWrapper.Wrap("dire «\u00A0non\u00A0» poliment", 10).ShouldBe(["dire", "«\u00A0non\u00A0»", "poliment"]);

    [Fact]
    public void A_word_is_never_cut() =>
        TextWrapper.Wrap("a extraordinarily b", 5).ShouldBe(["a", "extraordinarily", "b"]);

    [Fact]
    public void Marks_on_letters_take_no_column() =>
        TextWrapper.WidthOf("e\u0301te\u0301").ShouldBe(3);

    [Fact]
    public void No_text_is_one_empty_line() =>
        TextWrapper.Wrap("", 10).ShouldBe([""]);

    [Fact]
    public void The_words_stay_the_same_and_lines_fit() =>
        Gen.Select(Gen.String[Gen.Char["ab é"], 0, 80], Gen.Int[1, 30]).Sample((text, width) =>
        {
            var lines = TextWrapper.Wrap(text, width);
            return string.Join(' ', lines) == string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                && lines.All(line => line.Length <= width || !line.Contains(' '));
        });
}
