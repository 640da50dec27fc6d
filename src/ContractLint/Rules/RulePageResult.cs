using System.Collections.Immutable;

namespace ContractLint.Rules;

/// <summary>A page that was read: the page itself, or everything that is wrong with it, in the order of its lines.</summary>
public sealed record RulePageResult(RulePage? Page, ImmutableArray<RulePageError> Errors);
