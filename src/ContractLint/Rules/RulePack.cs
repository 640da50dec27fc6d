using System.Collections.Immutable;

namespace ContractLint.Rules;

/// <summary>A user's rules: the pages that are sound, and what is wrong with the others.</summary>
public sealed record RulePack(RuleSet Rules, ImmutableArray<RulePackError> Errors);
