using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>One document in the table of a run; no verdict where it could not be read.</summary>
internal sealed record SummaryLine(string Name, Verdict? Verdict, string Counts);
