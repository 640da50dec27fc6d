namespace ContractLint.Syntax;

/// <summary>Bullets, dashes, arrows and boxes at the start of a line.</summary>
internal static class BulletLabel
{
    // Those that people also glue to the word, "-logo", "•site"; a star or a dash may then mean something else.
    private const string Signs = "•▪‣◦●○■□►▸➢➤➔→⇒✓✔✗✘☐☑☒·∙◆◇❖‐‑⁃▫◊➣➥➽✦★☞";

    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        var sign = text[0];
        var isSpaced = text.Length > 1 && char.IsWhiteSpace(text[1]) && !text[1..].IsWhiteSpace();
        var isGlued = text.Length > 1 && char.IsLetter(text[1]);

        if (sign is '-' or '–' or '—' && (isSpaced || isGlued))
            return Bullet(sign.ToString(), 1);

        if (sign is '*' or '+' && isSpaced)
            return Bullet(sign.ToString(), 1);

        // Word's round bullet saved as text.
        if (sign is 'o' && isSpaced && (text[1] is '\t' || (text.Length > 2 && !char.IsLower(text[2]))))
            return Bullet("o", 1);

        // Symbol fonts put their bullets into the private range.
        if (sign is >= '\uF000' and <= '\uF0FF' && text.Length > 1)
            return Bullet("•", 1);

        if (Signs.Contains(sign) && text.Length > 1)
            return Bullet(sign.ToString(), 1);

        return null;
    }

    /// <summary>A box made of brackets: "[ ]", "[x]".</summary>
    public static TypedLabel? FindBox(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[2] is ']' && text[1] is ' ' or 'x' or 'X' && text[3] is ' ' ? Bullet(text[..3].ToString(), 3) : null;

    private static TypedLabel Bullet(string text, int length) => new(text, length, LabelStyle.Bullet);
}
