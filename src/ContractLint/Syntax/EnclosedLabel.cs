namespace ContractLint.Syntax;

/// <summary>Labels between brackets: "(a)", "(iv)", "(12)", "[x]".</summary>
internal static class EnclosedLabel
{
    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        if (text[0] is '[')
            return BulletLabel.FindBox(text);

        var close = 1;
        while (close < text.Length && close <= 6 && char.IsAsciiLetterOrDigit(text[close]))
            close++;

        var isClosed = close > 1 && close + 1 < text.Length && text[close] is ')' && (char.IsWhiteSpace(text[close + 1]) || char.IsLetter(text[close + 1]));
        if (!isClosed)
            return null;

        // "(s)he", "(re)define": a word, not a label.
        if (char.IsLower(text[close + 1]))
            return null;

        var inner = text[1..close];
        var label = text[..(close + 1)].ToString();

        if (char.IsAsciiDigit(inner[0]))
            return inner.Length <= 3 && int.TryParse(inner, out var number) ? new(label, close + 1, LabelStyle.Number, ')', 1, number) : null;

        return LetterLabel.Classify(inner) is { } style ? new(label, close + 1, style.Style, ')', 1, style.Ordinal) : null;
    }
}
