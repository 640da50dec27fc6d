using ContractLint.Formats.Markdown;
using ContractLint.Replies;
using ContractLint.Semantics;
using ContractLint.Text;
using Shouldly;
using Xunit;

namespace ContractLint.Tests.Replies;

public sealed class ProjectTopicTests
{
    [Theory]
    [InlineData("# Cahier des charges : refonte du site de la médiathèque\n\nNous cherchons quelqu'un.", Language.French, "« Refonte du site de la médiathèque »")]
    [InlineData("# Atelier Cobalt\n\nNous voulons une boutique en ligne pour nos bols.", Language.French, "votre boutique en ligne")]
    [InlineData("# REFONTE DU SITE\n\nNotre newsletter est à reprendre.", Language.French, "votre newsletter")]
    [InlineData("# Request for proposals: booking website\n\nWe need help.", Language.English, "“Booking website”")]
    [InlineData("We'd like somebody to rebuild our online shop before May.", Language.English, "your online shop")]
    public void The_detail_is_the_documents_own(string markdown, Language language, string expected) =>
        TopicOf(markdown, language).ShouldNotBeNull().AsComplement(language, isFamiliar: false).Replace('\u00A0', ' ').ShouldBe(expected);

    [Theory]
    [InlineData("Tu pourrais refaire ma boutique en ligne ?", "ta boutique en ligne")]
    [InlineData("Tu pourrais refaire mon application mobile ?", "ton application mobile")]
    [InlineData("Tu pourrais relire mes textes ?", "tes textes")]
    public void Who_says_tu_hears_ton_and_ta(string text, string expected) =>
        TopicOf(text, Language.French).ShouldNotBeNull().AsComplement(Language.French, isFamiliar: true).ShouldBe(expected);

    [Fact]
    public void Where_nothing_is_named_nothing_is_invented() => TopicOf("Can you help us, please?", Language.English).ShouldBeNull();

    private static ProjectTopic? TopicOf(string markdown, Language language) =>
        ProjectTopic.Of(new SemanticModel(MarkdownReader.FromText(markdown, "brief.md"), new() { Language = language, Kind = DocumentKind.Brief }));
}
