using ContractLint.Learning;
using ContractLint.Semantics;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Learning;

/// <summary>What is judged as one.</summary>
public sealed class PassageTests
{
    [Fact]
    public void Short_sentences_of_a_paragraph_are_said_in_one_breath() =>
        PassagesOf("We have no money for it yet. Start anyway, please. We will see.").ShouldBe(["We have no money for it yet. Start anyway, please. We will see."]);

    [Fact]
    public void Paragraphs_stay_apart() =>
        PassagesOf("We sell bread in two shops.\n\nThe site is old and slow.").ShouldBe(["We sell bread in two shops.", "The site is old and slow."]);

    [Fact]
    public void A_long_sentence_stands_alone()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("and the supplier keeps the records", 11)) + ".";

        PassagesOf($"The term is one year long. {sentence}").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Hello,")]
    [InlineData("# What we will never do again in our shop")]
    [InlineData("")]
    public void A_greeting_or_a_heading_is_not_judged(string text) => PassagesOf(text).ShouldBeEmpty();

    private static List<string> PassagesOf(string text)
    {
        var model = new SemanticModel(ContractLint.Formats.DocumentReaders.Read(System.Text.Encoding.UTF8.GetBytes(text), "x.md", new(), CancellationToken.None).Tree, new() { Kind = DocumentKind.Brief });
        return [.. Passage.Of(model).Select(passage => model.Tree.Text[passage.Span])];
    }
}
