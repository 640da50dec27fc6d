using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Engine;

/// <summary>A hit that no veto and no guard stopped: where it stands, whom it binds, what was asked of the guards.</summary>
internal sealed record GuardedHit(RulePhrase Phrase, SentenceModel Sentence, TextSpan Trigger, Role? Bound, bool IsLowered, ImmutableArray<GuardCheck> Checks);
