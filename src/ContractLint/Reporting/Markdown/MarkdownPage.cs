using System.Text;
using ContractLint.Diagnostics;
using ContractLint.Text;

namespace ContractLint.Reporting.Markdown;

/// <summary>Puts the documents of a run on one page that is never longer than a comment may be.</summary>
internal sealed class MarkdownPage(TextWriter output, Language language)
{
    /// <summary>A comment of GitHub holds 65,536 characters; the rest is for what is written around the points.</summary>
    private const int Longest = 60_000;

    /// <summary>The table takes at most that much, so that there is room for points.</summary>
    private const int LongestTable = 20_000;

    public void Write(IReadOnlyList<MarkdownDocument> documents)
    {
        var page = new StringBuilder();
        AppendVerdict(page, documents);
        AppendTable(page, documents);
        AppendPoints(page, documents, Longest - page.Length);
        page.Append(MarkdownText.Of(ReportWords.Closing.Say(language))).Append('\n');
        output.Write(page);
    }

    private void AppendVerdict(StringBuilder page, IReadOnlyList<MarkdownDocument> documents)
    {
        var unread = documents.Count(document => document.Verdict is null);
        var worst = documents.Max(document => document.Verdict);

        // "Accept" says that everything was read.
        var verdict = worst is Verdict.Accept && unread > 0 ? null : worst;
        var word = documents.Count == 0 ? MarkdownWords.NoDocument : verdict is { } known ? ReportWords.Of(known) : ReportWords.NotRead;
        page.Append($"## ContractLint{ReportWords.Colon(language)}{MarkdownText.Of(word.Say(language))}\n\n");
        if (verdict is { } said)
            page.Append($"{MarkdownText.Of(ReportWords.Explain(said).Say(language))}\n\n");
        if (unread > 0)
            page.Append($"**{MarkdownText.Of(MarkdownWords.NotRead(unread).Say(language, ("n", ReportWords.Number(unread))))}**\n\n");
    }

    private void AppendTable(StringBuilder page, IReadOnlyList<MarkdownDocument> documents)
    {
        if (documents.Count == 0)
            return;

        page.Append($"| {MarkdownWords.Document.Say(language)} | {MarkdownWords.Verdict.Say(language)} | {MarkdownWords.Points.Say(language)} |\n|---|---|---|\n");
        var end = page.Length + LongestTable;
        var count = 0;
        foreach (var document in documents)
        {
            var verdict = (document.Verdict is { } known ? ReportWords.Of(known) : ReportWords.NotRead).Say(language);
            var line = $"| {MarkdownText.Of(document.Name)} | {MarkdownText.Of(verdict)} | {MarkdownText.Of(document.Counts)} |\n";
            if (page.Length + line.Length > end)
                break;

            page.Append(line);
            count++;
        }

        page.Append('\n');
        AppendRest(page, documents.Count - count, MarkdownWords.RestOfDocuments);
    }

    // The gravest points of all documents are chosen, then stand under the document they belong to.
    private void AppendPoints(StringBuilder page, IReadOnlyList<MarkdownDocument> documents, int room)
    {
        var chosen = new Dictionary<MarkdownDocument, List<MarkdownPoint>>(ReferenceEqualityComparer.Instance);
        foreach (var (document, point) in documents.SelectMany(document => document.Points.Select(point => (document, point))).OrderByDescending(entry => entry.point.Severity))
        {
            var isFirst = !chosen.TryGetValue(document, out var points);
            room -= point.Text.Length + (isFirst ? TitleOf(document).Length : 0);
            if (room < 0)
                break;

            if (isFirst)
                chosen.Add(document, points = []);
            points!.Add(point);
        }

        foreach (var document in documents.Where(chosen.ContainsKey))
            page.Append(TitleOf(document)).AppendJoin("", chosen[document].Select(point => point.Text));
        AppendRest(page, documents.Sum(document => document.Points.Count) - chosen.Values.Sum(points => points.Count), MarkdownWords.RestOfPoints);
    }

    private void AppendRest(StringBuilder page, int count, Func<int, LocalizedText> words)
    {
        if (count > 0)
            page.Append($"**{MarkdownText.Of(words(count).Say(language, ("n", ReportWords.Number(count))))}**\n\n");
    }

    private static string TitleOf(MarkdownDocument document) => $"### {MarkdownText.Of(document.Name)}\n\n";
}
