using ContractLint.Syntax;

namespace ContractLint.Formats.PlainText;

/// <summary>Decides which lines of a text file make one paragraph: those a mail program wrapped, not those a person ended.</summary>
internal sealed class Paragraphs
{
    // Narrower lines are an address, a chat, a list without bullets, unless a little word hangs between them ("shall not work / for any competitor").
    private const int NarrowestWrap = 46;

    // And no mail program wider than this: such a line is a paragraph of its own.
    public const int WidestWrap = 132;

    private readonly string text;
    private readonly int documentWidth;

    public Paragraphs(string text, List<TextLine> lines)
    {
        this.text = text;
        documentWidth = FindWidth(lines);
    }

    /// <summary>The paragraphs of the file, each as its first line and the line after its last.</summary>
    public IEnumerable<(int First, int End)> All(List<TextLine> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            var end = GroupEnd(lines, i, out var width);
            for (; i < end; i++)
            {
                var first = i;
                while (i + 1 < end && Joins(lines[i], lines[i + 1], width))
                    i++;

                yield return (first, i + 1);
            }
        }
    }

    // Whether the next line goes on with the paragraph of the line above it, in a group of lines as wide as that.
    private bool Joins(TextLine line, TextLine next, int groupWidth)
    {
        var above = text.AsSpan(line.ContentStart, line.ContentEnd - line.ContentStart);
        var below = text.AsSpan(next.ContentStart, next.ContentEnd - next.ContentStart);

        if (line.QuoteDepth != next.QuoteDepth || line.Width > WidestWrap)
            return false;

        var endsSentence = above[^1] is '.' or '!' or '?' or ':' or ';' or '…';
        if (StartsLabel(above, below, endsSentence) || (endsSentence && next.Indent > line.Indent + 1))
            return false;

        if (groupWidth < NarrowestWrap)
            return !endsSentence && LinkWords.Hang(above, below);

        var width = Math.Max(groupWidth, documentWidth);
        var firstWord = below.IndexOfAny(' ', '\t', '\u00A0') is >= 0 and var space ? space : below.Length;
        var hadRoom = line.Width + 1 + firstWord <= width - width / 8;
        return !hadRoom || (char.IsLower(below[0]) && !endsSentence && line.Width > width / 2);
    }

    // The lines up to the next blank one.
    private static int GroupEnd(List<TextLine> lines, int start, out int width)
    {
        width = 0;
        var end = start;

        for (; end < lines.Count && !lines[end].IsBlank; end++)
            width = Math.Max(width, lines[end].Width);

        return end;
    }

    private static bool StartsLabel(ReadOnlySpan<char> above, ReadOnlySpan<char> below, bool endsSentence)
    {
        if (TypedLabel.Find(below) is not { } label || LabelWords.EndsWithOne(above))
            return false;

        return endsSentence || label.Style is LabelStyle.Word || TypedLabel.IsAtLineStart(below);
    }

    // The width the file is wrapped at: that of nearly its widest lines; 0 where lines are not wrapped at all.
    private static int FindWidth(List<TextLine> lines)
    {
        var counts = new int[WidestWrap + 1];
        var total = 0;

        foreach (var line in lines)
        {
            if (line.IsBlank)
                continue;

            counts[Math.Min(line.Width, WidestWrap)]++;
            total++;
        }

        // Two widest lines in a hundred may stand out.
        var (width, wider) = (WidestWrap, 0);
        while (width > 0 && (wider += counts[width]) * 50 <= total)
            width--;

        return width;
    }
}
