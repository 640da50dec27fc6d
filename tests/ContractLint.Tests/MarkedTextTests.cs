using ContractLint.Text;
using CsCheck;
using Shouldly;
using Xunit;

namespace ContractLint.Tests;

public sealed class MarkedTextTests
{
    [Fact]
    public void A_mark_without_an_id_belongs_to_the_rule_of_the_page()
    {
        var text = MarkedText.Parse("Le Prestataire [|s'interdit|] tout.", "CL3001");

        text.Plain.ShouldBe("Le Prestataire s'interdit tout.");
        text.Expected.ShouldBe([new("CL3001", new(15, 10))]);
    }

    [Fact]
    public void A_mark_may_name_another_rule_and_hold_nothing() =>
        MarkedText.Parse("[|CL2010:|]Refonte", "CL3001").Expected.ShouldBe([new("CL2010", new(0, 0))]);

    [Fact]
    public void Marks_nest_and_touch() =>
        MarkedText.Parse("[|a[|CL2010:b|]|][|c|]", "CL1001").Expected.ShouldBe(
            [new("CL2010", new(1, 1)), new("CL1001", new(0, 2)), new("CL1001", new(2, 1))]);

    [Theory]
    [InlineData("[|CL3001:a[|CL2010:b|]|][|CL3001:c|]")]
    [InlineData("[|CL2010:|]")]
    [InlineData("[|CL2010:|][|CL3001:a|][|CL2010:|]")]
    [InlineData("no mark at all")]
    [InlineData("[|CL3001:[|CL3002:a|]|]")]
    public void A_rendered_text_reads_back_as_it_was(string marked) =>
        MarkedText.Parse(marked, "CL0001").ToString().ShouldBe(marked);

    [Theory]
    [InlineData("never [|closed")]
    [InlineData("never opened|]")]
    public void A_lone_sign_is_an_error(string marked) => Should.Throw<FormatException>(() => MarkedText.Parse(marked, "CL3001"));

    [Fact]
    public void Parsing_and_rendering_are_inverses() =>
        NestedMarks.Sample(text =>
        {
            var rendered = MarkedText.Render(text.Plain, text.Expected);
            var again = MarkedText.Parse(rendered, "CL0001");
            again.Plain.ShouldBe(text.Plain);
            again.Expected.ShouldBe(text.Expected, ignoreOrder: true);
            again.ToString().ShouldBe(rendered);
        });

    private static Gen<MarkedText> NestedMarks { get; } =
        from plain in Gen.Char["ab |[]:C\n"].Array[0, 20].Select(characters => new string(characters)).Where(HasNoSign)
        from outer in SpanIn(0, plain.Length)
        from inner in SpanIn(outer.Start, outer.End)
        select new MarkedText(plain, [new("CL3001", outer), new("CL3002", inner)]);

    // A text that holds signs of its own, or whose ends could make one with a mark's, cannot be marked without ambiguity.
    private static bool HasNoSign(string text) => !text.Contains('|', StringComparison.Ordinal) && !text.Contains('[', StringComparison.Ordinal);

    private static Gen<TextSpan> SpanIn(int start, int end) =>
        Gen.Select(Gen.Int[start, end], Gen.Int[start, end]).Select((a, b) => TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b)));
}
