using ContractLint.Diagnostics;

namespace ContractLint.Replies;

/// <summary>A row of the table that goes with the answer to a contract: where, what is asked, what is proposed instead, how much it matters.</summary>
/// <remarks><see cref="Severity"/> tells the priority: an error is essential, a warning is open to discussion.</remarks>
public sealed record NegotiationRow(string RuleId, string Title, string Section, string Request, string Proposal, DiagnosticSeverity Severity);
