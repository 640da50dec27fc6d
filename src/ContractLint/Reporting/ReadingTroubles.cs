using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>Tells findings about the reading of the file from those about what it says.</summary>
public static class ReadingTroubles
{
    public static bool IsReadingTrouble(this Diagnostic diagnostic) =>
        diagnostic.Descriptor.Id is ReadingTrouble.NoTextLayer or ReadingTrouble.Encrypted or ReadingTrouble.Unreadable or ReadingTrouble.RenderMismatch;

    /// <summary>Why nothing was read, in the words of the rule that says it.</summary>
    public static LocalizedText ReasonOf(LintReport report) => report.Diagnostics.FirstOrDefault(IsReadingTrouble) is { } trouble
        ? new(trouble.MessageIn(Language.English), trouble.MessageIn(Language.French))
        : ReportWords.NoText;
}
