using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_and_columns_count_from_one(string text, int position, int line, int column) =>
        new SourceText(text).LinePositionAt(position).ShouldBe(new(line, column));

    [Fact]
    public void Changes_are_made_in_order_and_insertions_keep_theirs() =>
        new SourceText("abc").WithChanges([new(new(1, 1), "X"), new(new(1, 0), "1"), new(new(1, 0), "2"), new(new(3, 0), "!")]).ToString().ShouldBe("a12Xc!");

    [Fact]
    public void Overlapping_changes_are_refused() =>
        Should.Throw<ArgumentException>(() => new SourceText("abc").WithChanges([new(new(0, 2), ""), new(new(1, 1), "")]));

    [Fact]
    public void A_position_is_its_line_start_and_column() =>
        Gen.Int[0, 3].Select(index => "a\n\r "[index]).Array[1, 30].Select(characters => new string(characters)).Sample(text =>
        {
            var source = new SourceText(text);
            var previous = new LinePosition(1, 0);

            for (var i = 0; i < text.Length; i++)
            {
                var here = source.LinePositionAt(i);
                (here == previous with { Column = previous.Column + 1 } || here == new LinePosition(previous.Line + 1, 1)).ShouldBeTrue();
                previous = here;
            }
        });
}
