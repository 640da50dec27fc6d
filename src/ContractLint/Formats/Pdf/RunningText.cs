using System.Globalization;
using System.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>Finds what is printed again on most pages: running headers, footers and page numbers.</summary>
internal sealed class RunningText
{
    private const float Margin = 0.14f;

    private bool believesTags;

    public List<TextLine> Headers { get; } = [];

    public List<TextLine> Footers { get; } = [];

    /// <summary>Takes the running lines out of the pages; each distinct text is kept once.</summary>
    public static RunningText TakeOutOf(List<PageText> pages)
    {
        var found = new RunningText();
        found.believesTags = AreTagsBelieved(pages);
        found.TakeCountedPages(pages);
        var counts = CountPlaces(pages);
        var texts = new HashSet<string>(StringComparer.Ordinal);

        foreach (var page in pages)
        {
            foreach (var region in page.Regions)
                region.RemoveAll(line => found.Take(page, line, counts, texts, pages.Count));
        }

        return found;
    }

    // Headers and footers are a small part of a document; where the tags give them more, they are not to be believed.
    private static bool AreTagsBelieved(List<PageText> pages)
    {
        var lines = pages.SelectMany(page => page.Regions).SelectMany(region => region).ToList();
        return lines.Where(line => line.Mark is PageMark.Running).Sum(line => line.Letters) * 5 < lines.Sum(line => line.Letters);
    }

    // Files printed again from another layout have their page numbers in the middle of pages: lone numbers that count up, far apart.
    private void TakeCountedPages(List<PageText> pages)
    {
        const int LinesApart = 6;
        var (chain, next, lines) = (new List<TextLine>(), -1, 0);

        foreach (var line in pages.SelectMany(page => page.Regions).SelectMany(region => region))
        {
            lines++;
            if (line.Cell is not null || NumberOf(line) is not { } number)
                continue;

            if (chain.Count == 0 || (number >= next && number <= next + 2 && lines > LinesApart))
                (next, lines) = (Extend(chain, line, number), 0);
            else if (chain.Count < 3)
                (next, lines) = (Extend(chain, line, number, restart: true), 0);
        }

        if (chain.Count < 3)
            return;

        var taken = new HashSet<TextLine>(chain, ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var region in page.Regions)
                region.RemoveAll(taken.Contains);
        }

        Footers.Add(chain[0]);
    }

    private static int Extend(List<TextLine> chain, TextLine line, int number, bool restart = false)
    {
        if (restart)
            chain.Clear();

        chain.Add(line);
        return number + 1;
    }

    private bool Take(PageText page, TextLine line, Dictionary<(string Text, int Place), int> counts, HashSet<string> texts, int pages)
    {
        // A tag says it wherever the line stands: a watermark is in the middle.
        var isTagged = believesTags && line.Words.TrueForAll(word => word.Mark is PageMark.Running);
        if (!MayRun(page, line, out var isTop) && !isTagged)
            return false;

        var isRunning = isTagged || (pages >= 3 && Count(page, line, counts) >= Math.Max(2, (int)(pages * 0.4)));
        if (!isRunning && !IsPageNumber(line, pages, page))
            return false;

        if (texts.Add(Masked(TextOf(line)) + '\n' + Masked(line.Text)))
            (isTop ? Headers : Footers).Add(line);

        return true;
    }

    private static Dictionary<(string Text, int Place), int> CountPlaces(List<PageText> pages)
    {
        var counts = new Dictionary<(string, int), int>();

        foreach (var page in pages)
        {
            var seen = new HashSet<(string, int)>();
            foreach (var line in page.Regions.SelectMany(region => region))
            {
                if (MayRun(page, line, out _) && seen.Add(KeyOf(page, line)))
                    counts[KeyOf(page, line)] = counts.GetValueOrDefault(KeyOf(page, line)) + 1;
            }
        }

        return counts;
    }

    // A line may stand on either side of a boundary between two places.
    private static int Count(PageText page, TextLine line, Dictionary<(string Text, int Place), int> counts)
    {
        var (text, place) = KeyOf(page, line);
        var total = 0;
        for (var near = place - 1; near <= place + 1; near++)
            total += counts.GetValueOrDefault((text, near));

        return total;
    }

    private static (string Text, int Place) KeyOf(PageText page, TextLine line)
    {
        var (fromTop, fromBottom) = PlaceOf(page, line);
        return (Masked(TextOf(line)), fromTop < fromBottom ? (int)(fromTop / 8) : 100_000 + (int)(fromBottom / 8));
    }

    // A cell is printed again where its row is: "3" alone is not.
    private static string TextOf(TextLine line) => line.RowText ?? line.Text;

    // At the edges; or anywhere, when it runs another way than the text of the page: a stamp, a watermark.
    private static bool MayRun(PageText page, TextLine line, out bool isTop)
    {
        var (fromTop, fromBottom) = PlaceOf(page, line);
        isTop = fromTop < fromBottom;
        return line.Direction != page.Direction || Math.Min(fromTop, fromBottom) < Margin * (fromTop + fromBottom);
    }

    private static (double FromTop, double FromBottom) PlaceOf(PageText page, TextLine line)
    {
        // The lines of a row are in one place: at places of their own they would be counted as several printings of it.
        var baseline = line.RowText is null ? line.Baseline : line.RowBaseline;
        var (bottom, top) = line.Direction.Extent(page.Width, page.Height);
        return (top - baseline, baseline - bottom);
    }

    // The text with each number as one sign, so that "Page 3" and "Page 12" are the same.
    private static string Masked(string shown)
    {
        var text = new StringBuilder(shown.Length);
        foreach (var character in shown)
        {
            if (!char.IsDigit(character))
                text.Append(character);
            else if (text.Length == 0 || text[^1] is not '#')
                text.Append('#');
        }

        return text.ToString();
    }

    // At the very edge, and not beyond the number of pages.
    private static bool IsPageNumber(TextLine line, int pages, PageText page)
    {
        var (fromTop, fromBottom) = PlaceOf(page, line);
        var isAtEdge = fromBottom <= 0.1 * (fromTop + fromBottom) || fromTop <= 0.07 * (fromTop + fromBottom);
        return isAtEdge && NumberOf(line) is { } number && number <= Math.Max(pages, line.Page) + 20;
    }

    // "3", "- 3 -", "3/12", "Page 3 sur 12", "Page 3 of 12", "3 | Page".
    private static int? NumberOf(TextLine line)
    {
        var text = TextOf(line);
        if (text.Length > 25 || text.AsSpan().Count(' ') > 5)
            return null;

        int? first = null;
        var numbers = 0;
        foreach (var word in text.Split([' ', '/', '-', '–', '—', '|', '│', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length <= 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                (first, numbers) = (first ?? number, numbers + 1);
            else if (word.ToLowerInvariant() is not ("page" or "pages" or "p" or "p." or "sur" or "of" or "de"))
                return null;
        }

        return numbers is 1 or 2 ? first : null;
    }
}
