using Shouldly;
using Xunit;
using static ContractLint.Tests.Semantics.SemanticTestSupport;

namespace ContractLint.Tests.Semantics;

public sealed class NeighbourhoodTests
{
    [Theory]
    [InlineData("One. Two. Three. Four. Five.", "One.", "One. Two. Three.")]
    [InlineData("One. Two. Three. Four. Five.", "Three.", "One. Two. Three. Four. Five.")]
    [InlineData("Send a mock-up.\n\nIt is not paid.", "Send a mock-up.", "Send a mock-up. It is not paid.")]
    public void A_sentence_is_read_with_the_two_before_and_after(string text, string sentence, string expected) =>
        NeighboursOf(text, sentence).ShouldBe(expected);

    [Fact]
    public void What_follows_a_list_is_said_of_each_item() =>
        NeighboursOf("Please send us:\n\n- a mock-up;\n- a sketch;\n- a film;\n- a song.\n\nNone of it is paid.", "a mock-up;")
            .ShouldBe("Please send us: a mock-up; a sketch; a film; a song. None of it is paid.");

    [Fact]
    public void A_heading_and_another_clause_are_not_read_along() =>
        NeighboursOf("1. Design\n\n1.1 The Provider sends a mock-up.\n\n2. Fees\n\n2.1 It is not paid.", "The Provider sends a mock-up.").ShouldBe("The Provider sends a mock-up.");

    [Fact]
    public void Clauses_side_by_side_are_read_together() =>
        NeighboursOf("3. Offers\n\n3.1 Bidders send a mock-up.\n\n3.2 It is not paid.", "Bidders send a mock-up.").ShouldContain("It is not paid.");

    private static string NeighboursOf(string text, string sentence)
    {
        var model = ModelOf(text);
        var words = model.Sentences.Select(candidate => model.Tree.Text[candidate.Node.Span]).ToList();
        var (first, end) = model.NeighboursOf(words.FindIndex(candidate => candidate.EndsWith(sentence, StringComparison.Ordinal)));

        return string.Join(' ', words[first..end]);
    }
}
