using ContractLint.Diagnostics;

namespace ContractLint.Reporting.Markdown;

/// <summary>A document of the summary: its line of the table and its points, the gravest first. No verdict where it was not read.</summary>
internal sealed record MarkdownDocument(string Name, Verdict? Verdict, string Counts, IReadOnlyList<MarkdownPoint> Points);
