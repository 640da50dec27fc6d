namespace ContractLint.Formats.Pdf;

/// <summary>What the first and last characters of a line say of its place in a paragraph.</summary>
internal static class LineStart
{
    /// <summary>Whether the line opens with a bullet, set apart from its text.</summary>
    public static bool IsBullet(TextLine line) =>
        (line.Words[0].Text is [>= '\uF000' and <= '\uF0FF'] or "•" or "●" or "○" or "◦" or "▪" or "■" or "□" or TickBox.Empty or TickBox.Ticked or "☑" or "–" or "—" or "-" or "*" or "·" or "‣" or "➢" or "✓" or "►" or "o" or "→")
        && line.Words.Count > 1;

    /// <summary>Whether the line opens with a number a paragraph would open with: "7.2", "3.", "(b)", "a)", "iv.", "Article 7", "§ 4".</summary>
    public static bool IsNumbered(TextLine line)
    {
        var word = line.Words[0].Text;
        if (word.Equals("article", StringComparison.OrdinalIgnoreCase) || word is "ARTICLE" or "Section" or "SECTION" or "§" or "Annexe" or "ANNEXE" or "EXHIBIT" or "SCHEDULE" or "CHAPITRE")
            return line.Words.Count > 1 && IsOrdinal(line.Words[1].Text.TrimEnd('.', ':', ')', '-', '–'));

        if (word.Length is 0 or > 12)
            return false;

        var isOpen = word[0] is '(';
        var body = word.AsSpan(isOpen ? 1 : 0);
        var isClosed = body.Length > 1 && body[^1] is ')' or '.';
        if (isClosed)
            body = body[..^1];

        return body.Length > 0 && (IsDotted(body) || (isClosed && (IsOrdinal(body) || IsDigits(body))));
    }

    /// <summary>Whether the line ends as a sentence or the lead of a list does.</summary>
    public static bool EndsSentence(TextLine line)
    {
        var text = line.Words[^1].Text;
        var i = text.Length - 1;
        while (i > 0 && text[i] is '"' or '”' or '»' or ')' or '’' or '\'' or ']')
            i--;

        return text[i] is '.' or '!' or '?' or ':' or ';' or '…' || (i < text.Length - 1 && text[^1] is '»');
    }

    /// <summary>Whether the line opens in the middle of a sentence.</summary>
    public static bool IsContinuation(TextLine line)
    {
        var text = line.Words[0].Text;
        var opens = text[0] is '(' or '«' && text.Length > 1 ? text[1] : text[0];
        return (char.IsLower(opens) || text[0] is '(') && !IsBullet(line) && !IsNumbered(line);
    }

    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        var (dots, digits) = (0, 0);
        foreach (var character in text)
        {
            if (character is '.')
                dots++;
            else if (char.IsAsciiDigit(character))
                digits++;
            else
                return false;
        }

        return dots > 0 && digits > 0 && digits <= 8 && char.IsAsciiDigit(text[0]) && text[^1] is not '.';
    }

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }

        return text.Length <= 3;
    }

    // A letter, a number or a Roman numeral.
    private static bool IsOrdinal(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && char.IsAsciiLetterOrDigit(text[0]))
            return true;

        if (IsDigits(text) || IsDotted(text))
            return text.Length > 0;

        foreach (var character in text)
        {
            if (!"ivxlcIVXLC".Contains(character))
                return false;
        }

        return text.Length is > 0 and <= 6;
    }
}
