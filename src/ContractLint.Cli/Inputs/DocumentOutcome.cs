using ContractLint.Diagnostics;
using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>What became of an input: a report on each document in it (a mail and its attachments), and the failure that ended it, if one did.</summary>
internal sealed record DocumentOutcome(IReadOnlyList<LintReport> Reports, DocumentFailure? Failure);
