using ContractLint.Diagnostics;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>A finding in one paragraph, for a list of alerts: what, then what to do; the place first where no line of a file says it.</summary>
/// <remarks>
/// Lists cut after the first sentence, which therefore says all by itself: "Clause 9.2, page 4: The Provider may not work for competitors."
/// No abbreviation stands in the place, whose dot would end that sentence too early.
/// </remarks>
internal static class AlertMessage
{
    public static string Of(Diagnostic diagnostic, DocumentTree tree, FileRegion region, Language language)
    {
        var message = $"{diagnostic.MessageIn(language)} {diagnostic.AdviceIn(language)}";
        if (!region.IsInFile && !diagnostic.Trigger.IsEmpty)
        {
            var place = ReportWords.PlaceInFull(tree.LocationOf(diagnostic.Trigger), language);
            message = $"{char.ToUpperInvariant(place[0])}{place[1..]}{ReportWords.Colon(language)}{message}";
        }

        return VisibleText.Of(message);
    }

    /// <summary>The same, with how much was read behind what could not be.</summary>
    public static string Of(Diagnostic diagnostic, LintReport report, FileRegion region, Language language)
    {
        var message = Of(diagnostic, report.Model.Tree, region, language);
        return diagnostic.IsReadingTrouble() && ReadingExtent.Of(report) is { IsInPart: true } extent ? $"{message} {extent.Say(language)}" : message;
    }

    public static string Of(DocumentFailure failure, Language language) =>
        VisibleText.Of(ReportWords.NotRead.Say(language) + ReportWords.Colon(language) + failure.Reason.Say(language));
}
