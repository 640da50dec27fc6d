using System.Collections.Immutable;
using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>A rule that ran, and the values its texts take where no finding gives others.</summary>
public sealed record ReportedRule(DiagnosticDescriptor Descriptor, ImmutableArray<MessageArgument> Values);
