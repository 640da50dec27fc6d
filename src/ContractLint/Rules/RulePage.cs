using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;

namespace ContractLint.Rules;

/// <summary>A rule as its page says it: its words, what finds it, what excuses it, and its examples.</summary>
public sealed record RulePage(
    DiagnosticDescriptor Descriptor,
    ImmutableArray<PhraseBlock> Phrases,
    ImmutableArray<Guard> Guards,
    ImmutableArray<RuleParameter> Parameters,
    ImmutableArray<RuleExample> Examples,
    string Markdown);
