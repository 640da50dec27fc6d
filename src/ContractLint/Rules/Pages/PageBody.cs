using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>What follows the front matter of a page.</summary>
internal sealed class PageBody(PageErrors errors)
{
    public LocalizedText Title { get; set; }

    /// <summary>The id the title repeats, and where.</summary>
    public TextLine TitleId { get; set; } = new("", 0, 0);

    public List<TextSection> Texts { get; } = [];

    public ImmutableArray<PhraseBlock>.Builder Phrases { get; } = ImmutableArray.CreateBuilder<PhraseBlock>();

    public WordLists Lists { get; } = new(errors);

    public ImmutableArray<RuleExample>.Builder Examples { get; } = ImmutableArray.CreateBuilder<RuleExample>();

    /// <summary>The line of each heading met, by name.</summary>
    public Dictionary<string, int> Headings { get; } = new(StringComparer.Ordinal);

    public TextSection? Find(string name) => Texts.Find(section => section.Name == name && section.Condition is null && section.Block is null);
}
