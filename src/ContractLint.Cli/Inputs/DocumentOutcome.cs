using ContractLint.Diagnostics;
using ContractLint.Reporting;

namespace ContractLint.Cli.Inputs;

/// <summary>What became of a document: a report, or a failure.</summary>
internal sealed record DocumentOutcome(LintReport? Report, DocumentFailure? Failure);
