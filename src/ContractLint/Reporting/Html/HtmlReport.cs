using System.Text;
using ContractLint.Diagnostics;

namespace ContractLint.Reporting.Html;

/// <summary>One page that holds everything: opened by a double click, printed, or sent to a colleague. It loads nothing.</summary>
/// <remarks>
/// One document is shown whole beside its points. Of several, the page begins with a table; the documents that need a reader follow, the others are only
/// listed. The page is written at the end, because what it begins with is known only then; what is kept till then is bounded by <see cref="HtmlLimits"/>.
/// </remarks>
public sealed class HtmlReport(TextWriter output, ReportOptions options) : IReportWriter
{
    private readonly List<HtmlEntry> entries = [];
    private readonly HtmlLimits limits = options.ShowAll ? HtmlLimits.None : HtmlLimits.SeveralDocuments;
    private LintReport? first;
    private int documents;
    private int detailed;

    public void Add(LintReport report)
    {
        // Whether the run holds several documents is known when the second one comes.
        if (documents++ == 0)
        {
            first = report;
            return;
        }

        AddFirst();
        AddEntry(report);
    }

    public void AddFailure(DocumentFailure failure)
    {
        documents++;
        AddFirst();
        entries.Add(new(failure.Name, "", null, failure.Reason.Say(options.Language), null, null));
    }

    public void Finish()
    {
        var text = new StringBuilder();
        var page = new HtmlPage(new(text), options);
        if (first is not null)
            page.WriteOne(ContentsOf(first, HtmlLimits.OneDocument), options.ShowAll ? HtmlLimits.None : HtmlLimits.OneDocument);
        else
            page.WriteSeveral([.. entries.OrderByDescending(entry => entry.Weight)], detailed > limits.Documents ? limits.Documents : null);
        foreach (var chunk in text.GetChunks())
            output.Write(chunk.Span);
    }

    private void AddFirst()
    {
        if (first is not null)
            AddEntry(first);
        first = null;
    }

    private void AddEntry(LintReport report)
    {
        var contents = ContentsOf(report, limits);
        var hasDetails = contents.Findings.Count > 0 || contents.Troubles.Count > 0 || contents.IsReadInPart;
        var counts = !report.HasText ? ReadingTroubles.ReasonOf(report).Say(options.Language)
            : contents.Counts.Count == 0 ? ReportWords.NothingFound.Say(options.Language)
            : string.Join(", ", contents.Counts.Select(count => count.Words));
        entries.Add(new(
            report.Name,
            contents.Id,
            report.HasText ? report.Verdict : null,
            counts,
            report.HasText ? (int)Math.Floor(report.Coverage * 100) : null,
            hasDetails ? DetailsOf(contents) : null));
        if (hasDetails && ++detailed > limits.Documents)
            DropLightest();
    }

    private DocumentContents ContentsOf(LintReport report, HtmlLimits own) =>
        DocumentContents.Of(report, $"d{ReportWords.Number(entries.Count + 1)}", options.ShowAll ? HtmlLimits.None : own, options);

    private string DetailsOf(DocumentContents contents)
    {
        var text = new StringBuilder();
        new DocumentSection(new(text), options, contents, limits, level: 2).Write(withText: contents.Findings.Count > 0);
        return text.ToString();
    }

    // Of the lightest, the one that came last.
    private void DropLightest()
    {
        var lightest = -1;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Details is not null && (lightest < 0 || entries[i].Weight <= entries[lightest].Weight))
                lightest = i;
        }

        entries[lightest] = entries[lightest] with { Details = null };
    }
}
