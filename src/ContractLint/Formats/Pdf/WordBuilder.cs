using System.Text;

namespace ContractLint.Formats.Pdf;

/// <summary>Puts glyphs together into words, in the order drawn; the parts of a word drawn apart are merged later, in their line.</summary>
internal sealed class WordBuilder(int page)
{
    /// <summary>The gap, in points, from which two glyphs of that size stand in two words.</summary>
    /// <remarks>A tenth of the size; small print is set looser, and rounding of places weighs more there.</remarks>
    public static float WordGap(float size) => size < 4 ? 0.13f * size : Math.Max(0.10f * size, 0.8f);

    private readonly StringBuilder text = new();
    private readonly List<float> edges = [];
    private readonly List<PdfWord> words = [];
    private Glyph last;
    private Glyph first;
    private float size;
    private Glyph? space;
    private bool followsSpace;

    public static List<PdfWord> Build(IReadOnlyList<Glyph> glyphs, int page)
    {
        var builder = new WordBuilder(page);

        foreach (var glyph in glyphs)
            builder.Add(glyph);

        builder.Flush(precedesSpace: builder.space is not null);
        return builder.words;
    }

    private void Add(in Glyph glyph)
    {
        if (glyph.IsSpace)
        {
            space ??= glyph;
            return;
        }

        if (space is { } between && !IsDrawnOver(between, glyph))
        {
            Flush(precedesSpace: true);
            followsSpace = true;
        }
        else if (text.Length > 0 && !Continues(glyph))
        {
            Flush(precedesSpace: false);
        }

        space = null;

        if (text.Length == 0)
        {
            first = glyph;
            size = glyph.Size;
            edges.Add(glyph.Left);
        }
        else
        {
            // The boundary between two glyphs is where the second begins.
            edges[^1] = Math.Max(glyph.Left, edges.Count > 1 ? edges[^2] : first.Left);
            size = Math.Max(size, glyph.Size);
        }

        var start = edges[^1];
        var right = Math.Max(glyph.Right, start);
        for (var i = 1; i <= glyph.Text.Length; i++)
            edges.Add(start + ((right - start) * i / glyph.Text.Length));

        text.Append(glyph.Text);
        last = glyph;
    }

    // Some programs move back over a space they have just set: the word goes on where the space began, and nobody sees it.
    private bool IsDrawnOver(in Glyph between, in Glyph glyph) =>
        text.Length > 0 && Continues(glyph) && glyph.Left - between.Left < 0.05f * glyph.Size && between.Left - last.Left > 0.1f * last.Size;

    private bool Continues(in Glyph glyph)
    {
        var em = Math.Max(Math.Min(last.Size, glyph.Size), 1);
        var gap = glyph.Left - last.Right;
        return Math.Abs(glyph.Baseline - last.Baseline) < 0.12f * em && gap < WordGap(em) && gap > -0.5f * em && glyph.Left >= last.Left - (0.1f * em)
            && glyph.Direction == last.Direction;
    }

    private void Flush(bool precedesSpace)
    {
        if (text.Length > 0)
        {
            words.Add(new(text.ToString(), page, first.Direction, first.Baseline, size, first.IsBold, [.. edges])
            {
                FollowsSpace = followsSpace,
                PrecedesSpace = precedesSpace,
                Look = first.Look,
                Mark = first.Mark,
            });
            followsSpace = false;
        }

        text.Clear();
        edges.Clear();
    }
}
