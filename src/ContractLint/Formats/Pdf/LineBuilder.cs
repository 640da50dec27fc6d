namespace ContractLint.Formats.Pdf;

/// <summary>Bands words into lines by their baselines, from the top of the page down.</summary>
internal static class LineBuilder
{
    public static List<TextLine> Build(List<PdfWord> words)
    {
        var bands = Cluster(words);
        AttachScripts(bands);

        var lines = new List<TextLine>(bands.Count);
        foreach (var band in bands)
            lines.Add(new(Merge(band.Words)));

        return lines;
    }

    private static List<Band> Cluster(List<PdfWord> words)
    {
        var sorted = new List<PdfWord>(words);
        // The order drawn decides between equals, so that the same file gives the same text.
        var order = new Dictionary<PdfWord, int>(words.Count, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < words.Count; i++)
            order[words[i]] = i;
        sorted.Sort((a, b) => a.Baseline != b.Baseline ? b.Baseline.CompareTo(a.Baseline) : order[a].CompareTo(order[b]));

        var bands = new List<Band>();
        foreach (var word in sorted)
        {
            // A few bands may be open at once: a small print line between two lines of a large title.
            var home = -1;
            for (var i = bands.Count - 1; i >= Math.Max(0, bands.Count - 4); i--)
            {
                if (bands[i].Baseline - word.Baseline <= 0.22f * Math.Min(word.Size, bands[i].Size))
                {
                    home = i;
                    break;
                }
            }

            if (home >= 0)
                bands[home].Add(word);
            else
                bands.Add(new(word));
        }

        return bands;
    }

    // "1er", "m2", a note's number: small words a little above or below the line they touch.
    private static void AttachScripts(List<Band> bands)
    {
        for (var i = 0; i < bands.Count; i++)
        {
            for (var j = Math.Max(0, i - 2); j <= Math.Min(bands.Count - 1, i + 2); j++)
            {
                if (i == j || bands[i].Words.Count == 0 || !IsScriptRange(bands[i], bands[j]))
                    continue;

                var host = bands[j];
                for (var k = bands[i].Words.Count - 1; k >= 0; k--)
                {
                    var word = bands[i].Words[k];
                    if (host.Touches(word))
                    {
                        host.Words.Add(word);
                        bands[i].Words.RemoveAt(k);
                    }
                }
            }
        }

        bands.RemoveAll(band => band.Words.Count == 0);
    }

    private static bool IsScriptRange(Band script, Band host)
    {
        var rise = script.Baseline - host.Baseline;
        return script.Size < 0.86f * host.Size && rise > -0.35f * host.Size && rise < 0.65f * host.Size;
    }

    // From left to right; what touches is one word, what is drawn twice is one word.
    private static List<PdfWord> Merge(List<PdfWord> words)
    {
        // A stable sort: the order drawn decides between equals.
        words = [.. words.OrderBy(word => word.Left)];

        var merged = new List<PdfWord>(words.Count);
        foreach (var word in words)
        {
            if (merged.Count == 0)
            {
                merged.Add(word);
                continue;
            }

            var previous = merged[^1];
            var em = Math.Min(previous.Size, word.Size);
            var gap = word.Left - previous.Right;

            if (IsDrawnTwice(merged, word))
                continue;

            if (!previous.PrecedesSpace && !word.FollowsSpace && gap < WordBuilder.WordGap(em) && gap > -0.6f * em)
                merged[^1] = previous.MergedWith(word);
            else
                merged.Add(word);
        }

        return merged;
    }

    private static bool IsDrawnTwice(List<PdfWord> merged, PdfWord word)
    {
        for (var i = merged.Count - 1; i >= Math.Max(0, merged.Count - 3); i--)
        {
            var other = merged[i];
            var isHere = Math.Abs(other.Left - word.Left) < 0.2f * word.Size && Math.Abs(other.Right - word.Right) < 0.2f * word.Size;
            if (isHere && other.Text == word.Text)
            {
                other.Look = PageLooks.MoreSeen(other.Look, word.Look);
                return true;
            }
        }

        return false;
    }

    private sealed class Band(PdfWord first)
    {
        public List<PdfWord> Words { get; } = [first];

        public float Baseline { get; } = first.Baseline;

        public float Size { get; private set; } = first.Size;

        public void Add(PdfWord word)
        {
            Words.Add(word);
            Size = Math.Max(Size, word.Size);
        }

        public bool Touches(PdfWord script)
        {
            foreach (var word in Words)
            {
                if (script.Left - word.Right < 0.4f * word.Size && word.Left - script.Right < 0.4f * word.Size && script.Size < 0.86f * word.Size)
                    return true;
            }

            return false;
        }
    }
}
