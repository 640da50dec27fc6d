namespace ContractLint.Syntax;

/// <summary>Pictures and typed smileys, which close a sentence rather than open one.</summary>
internal static class Emoji
{
    /// <summary>Where the run of emoji that starts at <paramref name="position"/> ends; the position itself without one.</summary>
    public static int SkipRun(ReadOnlySpan<char> text, int position)
    {
        var end = position;

        while (position < text.Length)
        {
            var length = LengthAt(text[position..]);
            if (length == 0)
                break;

            position += length;
            end = position;
            while (position < text.Length && text[position] is ' ')
                position++;
        }

        return end;
    }

    private static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] is '\uD83C' or '\uD83D' or '\uD83E' && char.IsLowSurrogate(text[1]))
            return 2;

        if (text[0] is '\uFE0F' or '\u200D' or '\u2B50' or (>= '\u2600' and <= '\u260F') or (>= '\u2613' and <= '\u2712') or (>= '\u2719' and <= '\u2793'))
            return 1;

        return Smiley(text);
    }

    // ":)", ";-)", ":D".
    private static int Smiley(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not (':' or ';'))
            return 0;

        var mouth = text[1] is '-' ? 2 : 1;
        var isSmiley = mouth < text.Length && text[mouth] is ')' or '(' or 'D' or 'P' && (mouth + 1 == text.Length || char.IsWhiteSpace(text[mouth + 1]));
        return isSmiley ? mouth + 1 : 0;
    }
}
