namespace ContractLint.Formats.PlainText;

/// <summary>A line of a text file: where it starts, where its words start and end, and how deep it is quoted (">>" is 2).</summary>
internal readonly record struct TextLine(int Number, int Start, int ContentStart, int ContentEnd, int QuoteDepth)
{
    public bool IsBlank => ContentEnd <= ContentStart;

    public int Indent => ContentStart - Start;

    /// <summary>Characters from the left margin to the last word: what a mail program wraps.</summary>
    public int Width => ContentEnd - Start;

    /// <summary>All lines of a text; LF, CR LF, CR and form feed end them.</summary>
    public static List<TextLine> ReadAll(string text)
    {
        var lines = new List<TextLine>(text.Length / 60 + 1);
        var (position, number) = (0, 1);

        while (position < text.Length)
        {
            var length = text.AsSpan(position).IndexOfAny('\n', '\r', '\f');
            var end = length < 0 ? text.Length : position + length;
            Add(lines, text, Read(text, position, end, number));

            var isPair = end + 1 < text.Length && text[end] is '\r' && text[end + 1] is '\n';
            if (end < text.Length && text[end] is not '\f')
                number++;

            // A form feed stands between two pages: nothing runs on across it.
            if (end < text.Length && text[end] is '\f')
                lines.Add(new(number, end, end, end, 0));

            position = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    // Wider than any program wraps: what was one clause to a line may have run together.
    private static void Add(List<TextLine> lines, string text, TextLine line)
    {
        foreach (var cut in line.Width > Paragraphs.WidestWrap && !line.IsBlank ? RunInClauses.CutsOf(text, line.ContentStart, line.ContentEnd) : [])
        {
            lines.Add(line with { ContentEnd = line.ContentStart + text.AsSpan(line.ContentStart, cut - line.ContentStart).TrimEnd().Length });
            line = line with { ContentStart = cut };
        }

        lines.Add(line);
    }

    private static TextLine Read(string text, int start, int end, int number)
    {
        var (content, depth) = (start, 0);
        while (content < end && (char.IsWhiteSpace(text[content]) || (text[content] is '>' && content - start < 64)))
            depth += text[content++] is '>' ? 1 : 0;

        while (end > content && char.IsWhiteSpace(text[end - 1]))
            end--;

        return new(number, start, content, end, depth);
    }
}
