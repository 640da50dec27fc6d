using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting;

/// <summary>The table that ends a report of several documents: the gravest first, then in the order they were given.</summary>
internal sealed class SummaryTable(PageWriter page, Language language)
{
    public void Write(List<RunDocument> documents)
    {
        page.Line(page.Ink.Dim(new string('─', page.Width)));
        page.Line();
        page.Line(page.Ink.Bold(ReportWords.Documents.Say(language, ("n", ReportWords.Number(documents.Count)))));

        var verdicts = documents.Select(document => WordOf(document.Verdict)).ToList();
        var column = verdicts.Max(TextWrapper.WidthOf) + 2;
        foreach (var document in documents.OrderByDescending(document => document.Verdict is { } verdict ? (int)verdict : int.MaxValue))
        {
            var word = TextWrapper.Pad(WordOf(document.Verdict), column);
            var painted = document.Verdict is { } verdict ? page.Ink.Of(verdict, word) : page.Ink.Of(DiagnosticSeverity.Error, word);
            page.Hanging("  " + painted, column + 2, $"{VisibleText.Of(document.Name)} – {document.Summary}");
        }

        page.Line();
    }

    private string WordOf(Verdict? verdict) => (verdict is { } known ? ReportWords.Of(known) : ReportWords.NotRead).Say(language);
}
