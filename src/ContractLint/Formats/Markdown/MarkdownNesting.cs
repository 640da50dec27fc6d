namespace ContractLint.Formats.Markdown;

/// <summary>Spots Markdown made to exhaust a parser: thousands of nested quotations, lists or brackets.</summary>
internal static class MarkdownNesting
{
    private const int MostOpeners = 60;
    private const int MostBrackets = 400;
    private const int MostMarks = 2_000;

    public static bool IsExcessive(ReadOnlySpan<char> markdown)
    {
        // Brackets and emphasis run through a paragraph, so they are counted until a blank line.
        var (brackets, marks) = (0, 0);
        var indents = new Stack<int>();

        foreach (var line in markdown.EnumerateLines())
        {
            if (line.IsWhiteSpace())
                (brackets, marks) = (0, 0);

            if (Openers(line) > MostOpeners || ListDepth(line, indents) > MostOpeners)
                return true;

            brackets += line.Count('[') - line.Count(']');
            marks += line.Count('*') + line.Count('_') + line.Count('`') + line.Count('<') + line.Count('[');
            if (brackets > MostBrackets || marks > MostMarks + line.Length / 8)
                return true;
        }

        return false;
    }

    // How deep a list item stands: the items above it that are indented less, each less than the next.
    private static int ListDepth(ReadOnlySpan<char> line, Stack<int> indents)
    {
        var content = line.TrimStart();
        if (content.IsEmpty || !(content[0] is '-' or '+' or '*' || char.IsAsciiDigit(content[0])))
            return 0;

        var indent = line.Length - content.Length;
        while (indents.Count > 0 && indents.Peek() >= indent)
            indents.Pop();

        indents.Push(indent);
        return indents.Count;
    }

    // Quotation and list marks at the start of a line.
    private static int Openers(ReadOnlySpan<char> line)
    {
        var openers = 0;
        foreach (var character in line)
        {
            if (character is '>' or '-' or '+' or '*')
                openers++;
            else if (!char.IsWhiteSpace(character) && !char.IsAsciiDigit(character) && character is not ('.' or ')'))
                break;
            else if (character is '.' or ')')
                openers++;
        }

        // A ruler of dashes nests nothing, dots lead to a page number.
        return line.TrimEnd().TrimStart('-').IsEmpty || line.IndexOf("....") >= 0 || line.IndexOf("----") >= 0 || line.IndexOf("****") >= 0 ? 0 : openers;
    }
}
