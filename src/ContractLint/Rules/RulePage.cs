using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Rules.Pages;
using ContractLint.Semantics;

namespace ContractLint.Rules;

/// <summary>A rule as its page says it: its words, what finds it, what excuses it, and its examples.</summary>
/// <remarks>
/// <see cref="Beats"/> are the ids of the broader rules that stay silent where this one speaks; <see cref="Reads"/> those of the rules
/// whose phrases this one's class asks about. Nine tenths of a page are its phrases and examples: a page of the library reads them when somebody asks.
/// </remarks>
public sealed record RulePage
{
    private readonly Lazy<string> markdown;
    private readonly Lazy<PageContent> content;

    /// <summary>A page made in memory.</summary>
    public RulePage(
        DiagnosticDescriptor descriptor,
        ImmutableArray<PhraseBlock> phrases,
        ImmutableArray<Guard> guards,
        ImmutableArray<SettingDefinition> parameters,
        ImmutableArray<RuleExample> examples,
        string markdown)
        : this(descriptor, new(() => markdown), With(new(phrases, [], examples)))
    {
        Guards = guards;
        Parameters = parameters;
    }

    internal RulePage(DiagnosticDescriptor descriptor, Lazy<string> markdown, Lazy<PageContent> content)
    {
        Descriptor = descriptor;
        this.markdown = markdown;
        this.content = content;
    }

    public DiagnosticDescriptor Descriptor { get; init; }

    public ImmutableArray<Guard> Guards { get; init; } = [];

    public ImmutableArray<SettingDefinition> Parameters { get; init; } = [];

    public RuleTrigger Trigger { get; init; }

    public ImmutableArray<string> Beats { get; init; } = [];

    public ImmutableArray<string> Reads { get; init; } = [];

    public ImmutableArray<ConditionalText> Conditionals { get; init; } = [];

    public ImmutableArray<PhraseBlock> Phrases
    {
        get => content.Value.Phrases;
        init => content = With(content.Value with { Phrases = value });
    }

    /// <summary>The lists of words its phrases name, in the order of the page.</summary>
    public ImmutableArray<WordList> Lists
    {
        get => content.Value.Lists;
        init => content = With(content.Value with { Lists = value });
    }

    public ImmutableArray<RuleExample> Examples => content.Value.Examples;

    /// <summary>The page as it is written.</summary>
    public string Markdown => markdown.Value;

    /// <summary>The phrase that stands on a line of the page, which counts from 1.</summary>
    internal string PhraseOnLine(int line) => new PageLines(Markdown)[line].Trim();

    private static Lazy<PageContent> With(PageContent content) => new(() => content);
}
