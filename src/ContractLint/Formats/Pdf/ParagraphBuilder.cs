namespace ContractLint.Formats.Pdf;

/// <summary>Cuts the lines of a region into paragraphs: by spacing, size, weight, indents, short lines, numbers and bullets.</summary>
internal sealed class ParagraphBuilder
{
    private readonly List<TextLine> lines;
    private readonly float leading;
    private readonly float right;
    private readonly List<PdfParagraph> paragraphs = [];

    private ParagraphBuilder(List<TextLine> lines, float margin)
    {
        this.lines = lines;
        leading = MedianLeading(lines);
        right = Math.Max(RightMargin(lines), margin);
    }

    /// <summary>The paragraphs of a region; <paramref name="margin"/> is where its full lines would end, if it has none itself.</summary>
    public static List<PdfParagraph> Build(List<TextLine> lines, float margin = float.MinValue)
    {
        if (lines.Count == 0)
            return [];

        var builder = new ParagraphBuilder(lines, margin);
        builder.Cut();
        return builder.paragraphs;
    }

    private void Cut()
    {
        var current = new PdfParagraph(lines[0]);
        paragraphs.Add(current);

        for (var i = 1; i < lines.Count; i++)
        {
            if (Begins(current, lines[i], IsRow(i) || IsRow(i - 1)))
                paragraphs.Add(current = new(lines[i]));
            else
                current.Lines.Add(lines[i]);
        }
    }

    // One wide gap in a line of prose is a blank to fill in; rows come in numbers.
    private bool IsRow(int index) =>
        TableRow.HasCells(lines[index])
        && ((index > 0 && TableRow.HasCells(lines[index - 1])) || (index + 1 < lines.Count && TableRow.HasCells(lines[index + 1])) || lines[index].Letters < 30);

    private bool Begins(PdfParagraph paragraph, TextLine line, bool isTable)
    {
        var previous = paragraph.Last;
        var size = Math.Max(line.Size, previous.Size);
        var distance = previous.Baseline - line.Baseline;

        // A title ends where the tags say that the text begins, and the other way round.
        if (PageMarks.LevelOf(line.Mark) != PageMarks.LevelOf(previous.Mark) && line.Mark is not PageMark.None && previous.Mark is not PageMark.None)
            return true;

        if (Math.Abs(line.Size - previous.Size) > 0.09f * size && Math.Min(line.Letters, previous.Letters) > 3)
            return true;

        // A broken word is never torn apart by what the layout looks like.
        if (LineBreakHyphens.MayBreak(previous.Words[^1].Text) && char.IsLower(line.Words[0].Text[0]) && distance > 0 && distance < 2.5f * size)
            return false;

        if (distance > 1.3f * LeadingOf(paragraph, size) || distance < 0)
            return true;

        // The rows of a table are paragraphs of their own.
        if (isTable)
            return true;

        var ends = LineStart.EndsSentence(previous);
        var slack = right - previous.Right;
        var isShort = slack > Math.Max(line.Words[0].Right - line.Words[0].Left + (0.6f * size), 0.06f * (right - lines[0].Left));

        if (LineStart.IsBullet(line) && (line.Words[0].Text is not ("-" or "–" or "—" or "o") || ends || isShort || LineStart.IsBullet(paragraph.First)))
            return true;

        if (LineStart.IsNumbered(line) && (ends || isShort || EndsItem(previous)))
            return true;

        if (line.IsBold != previous.IsBold && (ends || isShort) && !LineStart.IsContinuation(line))
            return true;

        if (IsRunInTitle(line) && !previous.Words[^1].IsBold)
            return true;

        if (isShort && (ends || slack > 8 * size || !LineStart.IsContinuation(line)) && !IsCentred(previous, line))
            return true;

        return IsIndentBreak(paragraph, previous, line, ends, size);
    }

    // "**End client:** the client named in…", "**Durée :** douze mois".
    private static bool IsRunInTitle(TextLine line)
    {
        var end = line.Words.FindIndex(word => word.Text[^1] is ':');
        return end is >= 0 and < 5 && end < line.Words.Count - 1 && !line.Words[end + 1].IsBold && line.Words.Take(end).All(word => word.IsBold) && line.Words[0].IsBold;
    }

    // "…; and" before "(b)".
    private static bool EndsItem(TextLine line) => line.Words[^1].Text is { } word && (word.EndsWith(',') || word is "and" or "or" or "et" or "ou");

    private static bool IsIndentBreak(PdfParagraph paragraph, TextLine previous, TextLine line, bool ends, float size)
    {
        var indent = line.Left - previous.Left;

        if (indent > 0.8f * size)
            return (paragraph.Lines.Count > 1 || (ends && !LineStart.IsNumbered(paragraph.First) && !LineStart.IsBullet(paragraph.First))) && ends && !IsCentred(previous, line);

        return indent < -0.8f * size && paragraph.Lines.Count > 1 && ends && !IsCentred(previous, line);
    }

    private static bool IsCentred(TextLine previous, TextLine line) =>
        Math.Abs(previous.Left + previous.Right - line.Left - line.Right) < 0.6f * line.Size && Math.Abs(previous.Left - line.Left) > 0.6f * line.Size;

    private float LeadingOf(PdfParagraph paragraph, float size)
    {
        if (paragraph.Lines.Count > 1)
            return Math.Max(paragraph.Lines[^2].Baseline - paragraph.Last.Baseline, 0.9f * size);

        // A first line has no spacing yet: that of the region, if it suits the size of the line.
        return Math.Clamp(leading, 1.0f * size, 1.75f * size);
    }

    private static float MedianLeading(List<TextLine> lines)
    {
        var distances = new List<float>(lines.Count);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i - 1].Baseline - lines[i].Baseline is > 0 and var distance)
                distances.Add(distance);
        }

        distances.Sort();
        return distances.Count > 0 ? distances[distances.Count * 2 / 5] : 1.2f * lines[0].Size;
    }

    /// <summary>Where full lines end; one line that sticks out does not make all others short.</summary>
    public static float RightMargin(List<TextLine> lines)
    {
        var ends = lines.ConvertAll(line => line.Right);
        ends.Sort();
        return ends[Math.Max(0, (ends.Count * 9 / 10) - 1)] is var margin && ends.Count > 4 ? margin : ends[^1];
    }
}
