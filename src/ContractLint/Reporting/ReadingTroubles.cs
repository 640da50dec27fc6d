using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Tells findings about the reading of the file from those about what it says.</summary>
public static class ReadingTroubles
{
    public static bool IsReadingTrouble(this Diagnostic diagnostic) => ReadingTrouble.IsTold(diagnostic.Descriptor.Id);

    /// <summary>Why a document gave no text, in the words of the rule that says it; <see langword="null"/> where it gave some.</summary>
    public static LocalizedText? ReasonNotRead(this LintReport report) => report.HasText ? null : ReasonOf(report);

    /// <summary>Whether pages are pictures nobody read.</summary>
    public static bool HasPagesWithoutText(this LintReport report) => report.Diagnostics.Any(diagnostic => diagnostic.Descriptor.Id == ReadingTrouble.NoTextLayer);

    /// <summary>What was not read and no finding says: a form without it would be silently clean.</summary>
    public static DocumentFailure? UnsaidTrouble(this LintReport report)
    {
        if (report.Diagnostics.Any(IsReadingTrouble))
            return null;

        return report.ReasonNotRead() is { } reason ? new(report.Name, reason)
            : report.Coverage < 1 ? new(report.Name, ReadInPart)
            : null;
    }

    /// <summary>Said of a document whose reading stopped before its end.</summary>
    public static LocalizedText ReadInPart { get; } = new("the document was read only in part.", "le document n'a été lu qu'en partie.");

    /// <summary>Why nothing was read, in the words of the rule that says it.</summary>
    private static LocalizedText ReasonOf(LintReport report) => report.Diagnostics.FirstOrDefault(IsReadingTrouble) is { } trouble
        ? new(trouble.MessageIn(Language.English), trouble.MessageIn(Language.French))
        : ReportWords.NoText;
}
