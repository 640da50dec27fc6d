using ContractLint.Text;

namespace ContractLint.Semantics.Clauses;

/// <summary>A clause of a kind, and the sentences that say it.</summary>
public readonly record struct Clause(ClauseKind Kind, TextSpan Span);
