using ContractLint.Diagnostics;

namespace ContractLint.Reporting;

/// <summary>What a report for people shows of a document, and in which order.</summary>
internal static class ReportOrder
{
    /// <summary>The points about what the document says, the gravest first, then in the order of the text.</summary>
    public static List<Diagnostic> FindingsOf(LintReport report, ReportOptions options)
    {
        var findings = report.Diagnostics.Where(finding => options.ShowsToPeople(finding) && !finding.IsReadingTrouble()).ToList();
        findings.Sort(GravestFirst);
        return findings;
    }

    /// <summary>What is said about the reading of the file.</summary>
    public static List<Diagnostic> TroublesOf(LintReport report, ReportOptions options) =>
        [.. report.Diagnostics.Where(finding => options.ShowsToPeople(finding) && finding.IsReadingTrouble())];

    private static int GravestFirst(Diagnostic left, Diagnostic right)
    {
        if (left.Severity != right.Severity)
            return right.Severity - left.Severity;
        return left.Trigger != right.Trigger ? left.Trigger.CompareTo(right.Trigger) : string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id);
    }
}
