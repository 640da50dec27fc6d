using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Rules;

/// <summary>A rule as its page says it: its words, what finds it, what excuses it, and its examples.</summary>
/// <remarks>
/// <see cref="Beats"/> are the ids of the broader rules that stay silent where this one speaks; <see cref="Reads"/> those of the rules
/// whose phrases this one's class asks about.
/// </remarks>
public sealed record RulePage(
    DiagnosticDescriptor Descriptor,
    ImmutableArray<PhraseBlock> Phrases,
    ImmutableArray<Guard> Guards,
    ImmutableArray<SettingDefinition> Parameters,
    ImmutableArray<RuleExample> Examples,
    string Markdown)
{
    public RuleTrigger Trigger { get; init; }

    public ImmutableArray<string> Beats { get; init; } = [];

    public ImmutableArray<string> Reads { get; init; } = [];

    /// <summary>The lists of words its phrases name, in the order of the page.</summary>
    public ImmutableArray<WordList> Lists { get; init; } = [];

    public ImmutableArray<ConditionalText> Conditionals { get; init; } = [];
}
