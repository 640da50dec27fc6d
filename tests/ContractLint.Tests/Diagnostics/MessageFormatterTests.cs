using ContractLint.Diagnostics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Diagnostics;

public sealed class MessageFormatterTests
{
    private static readonly LocalizedText Pages = new("It has {n} {n|page|pages}.", "Il compte {n} {n|page lue|pages lues} de {term}.");

    [Theory]
    [InlineData("1", "It has 1 page.", "Il compte 1 page lue d'avant.")]
    [InlineData("2", "It has 2 pages.", "Il compte 2 pages lues d'avant.")]
    [InlineData("0", "It has 0 pages.", "Il compte 0 page lue d'avant.")]
    [InlineData("11", "It has 11 pages.", "Il compte 11 pages lues d'avant.")]
    [InlineData("1,5", "It has 1,5 pages.", "Il compte 1,5 page lue d'avant.")]
    public void Words_follow_the_number_they_are_said_of(string number, string english, string french)
    {
        MessageFormatter.Format(Pages, Language.English, [new("n", LocalizedText.Same(number))]).ShouldBe(english);
        MessageFormatter.Format(Pages, Language.French, [new("n", LocalizedText.Same(number)), new("term", LocalizedText.Same("avant"))]).ShouldBe(french);
    }

    [Fact]
    public void A_number_nobody_gave_stands_for_several() => MessageFormatter.Format(Pages, Language.English, []).ShouldBe("It has [number] pages.");
}
