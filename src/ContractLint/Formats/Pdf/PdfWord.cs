using System.Collections.Immutable;
using ContractLint.Syntax;

namespace ContractLint.Formats.Pdf;

/// <summary>A word as it stands on its page, in the axes of its direction, in points.</summary>
/// <remarks><see cref="Edges"/> holds the left edge of each UTF-16 code unit and the right edge of the last.</remarks>
internal sealed class PdfWord(string text, int page, PageDirection direction, float baseline, float size, bool isBold, float[] edges)
{
    public string Text { get; } = text;

    public int Page { get; } = page;

    public PageDirection Direction { get; } = direction;

    public float Baseline { get; } = baseline;

    public float Size { get; } = size;

    public bool IsBold { get; } = isBold;

    public float[] Edges { get; } = edges;

    public float Left => Edges[0];

    public float Right => Edges[^1];

    /// <summary>Whether the page draws a space before the word: it never merges with the word to its left.</summary>
    public bool FollowsSpace { get; init; }

    public bool PrecedesSpace { get; init; }

    /// <summary>What the tags of the page say it is.</summary>
    public PageMark Mark { get; init; }

    /// <summary>How it looks; of what is drawn twice, the one that is seen.</summary>
    public TextAppearance? Look { get; set; }

    /// <summary>Where a raised number stands in the text, which may be the sign of a note; an empty range where none does.</summary>
    public Range RaisedNumber { get; init; } = ..0;

    /// <summary>Whether it was read from a picture.</summary>
    public bool IsRecognized { get; init; }

    public PdfOrigin Origin
    {
        get
        {
            var box = Direction.ToPage(Left, Baseline - (0.22 * Size), Right, Baseline + (0.78 * Size));
            // Edges are along the page's x: a text that runs another way has only its box.
            return new(Page, box, Direction.Degrees is 0 ? ImmutableArray.Create(Edges) : []);
        }
    }

    /// <summary>The word without its raised number.</summary>
    public PdfWord WithoutNumber() => Without(RaisedNumber);

    /// <summary>The word without its first characters.</summary>
    public PdfWord WithoutFirst(int count) => Without(..count);

    private PdfWord Without(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(Text.Length);
        var edges = start == 0 ? Edges[length..] : [.. Edges[..(start + 1)], .. Edges[(start + length + 1)..]];
        return new(Text.Remove(start, length), Page, Direction, Baseline, Size, IsBold, edges)
        {
            FollowsSpace = FollowsSpace,
            PrecedesSpace = PrecedesSpace,
            Look = Look,
            Mark = Mark,
            IsRecognized = IsRecognized,
        };
    }

    /// <summary>The two words as one, this one first.</summary>
    public PdfWord MergedWith(PdfWord next)
    {
        var merged = new float[Edges.Length + next.Edges.Length - 1];
        Edges.CopyTo(merged, 0);
        next.Edges.AsSpan(1).CopyTo(merged.AsSpan(Edges.Length));

        // Overhanging italics may step back a little; edges never do.
        for (var i = 1; i < merged.Length; i++)
            merged[i] = Math.Max(merged[i], merged[i - 1]);

        var first = Size >= next.Size ? this : next;
        return new(Text + next.Text, Page, Direction, first.Baseline, first.Size, first.IsBold, merged)
        {
            FollowsSpace = FollowsSpace,
            PrecedesSpace = next.PrecedesSpace,
            Look = first.Look,
            Mark = first.Mark,
            RaisedNumber = IsRaisedNumber(next) ? Text.Length..(Text.Length + next.Text.Length) : RaisedNumber,
        };
    }

    private bool IsRaisedNumber(PdfWord next) =>
        next.Size < 0.86f * Size && next.Baseline > Baseline + (0.15f * Size) && next.Text.Length <= 3 && next.Text.All(char.IsAsciiDigit);

    public override string ToString() => Text;
}
