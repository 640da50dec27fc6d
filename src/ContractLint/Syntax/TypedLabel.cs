namespace ContractLint.Syntax;

/// <summary>The number or bullet at the start of a block, typed by a person or computed by a word processor.</summary>
/// <remarks>
/// <see cref="Text"/> is the label as one would cite it: "7.2" for "7.2.", "7" for "Article 7 –", "Annexe 2", "(b)", "•". <see cref="Length"/> counts the
/// UTF-16 code units of the label as written, from the start of the block. <see cref="Closing"/> is the sign that ends it (")", "." or none), which tells
/// one list from another. <see cref="Depth"/> counts the components of a decimal number; <see cref="Ordinal"/> is the last of them, or the place in the
/// alphabet, or the value of the Roman numeral; 0 for a bullet. <see cref="Rank"/> is that of <see cref="LabelWords"/>; −1 without a word.
/// </remarks>
public readonly record struct TypedLabel(string Text, int Length, LabelStyle Style, char Closing = '\0', int Depth = 0, int Ordinal = 0, int Rank = -1)
{
    /// <summary>Whether the number is a clause's rather than an item's: "7", "7.2", "Article 7", "§ 5".</summary>
    public bool IsClauseNumber => Style is LabelStyle.Number or LabelStyle.Word or LabelStyle.SectionSign;

    /// <summary>The label at the start of <paramref name="text"/>; <see langword="null"/> without one.</summary>
    /// <remarks>Prices, dates, durations and initials are not labels: "2 000 € HT", "12 mois", "2026 budget", "1er janvier", "M. Duval".</remarks>
    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;

        var first = text[0];
        if (char.IsAsciiDigit(first))
            return NumberLabel.Find(text);

        if (first is '(' or '[')
            return EnclosedLabel.Find(text);

        if (first is '§')
            return NumberLabel.FindSectionSign(text);

        return char.IsLetter(first) ? WordLabel.Find(text) ?? LetterLabel.Find(text) ?? BulletLabel.Find(text) : BulletLabel.Find(text);
    }

    /// <summary>What a label that the file's own numbering printed means; never fails.</summary>
    public static TypedLabel Parse(string label)
    {
        // A sentence that could follow it, so that the rules for typed text apply.
        var found = Find(label.TrimEnd() + " Objet") ?? Find(label.TrimEnd() + ". Objet");
        return found is { } known ? known with { Length = label.Length } : new(label.Trim(), label.Length, LabelStyle.Other);
    }

    /// <summary>Whether a line inside a paragraph starts with a label that no wrapped line would start with by chance.</summary>
    internal static bool IsAtLineStart(ReadOnlySpan<char> text) => Find(text) switch
    {
        null => false,
        { Style: LabelStyle.Word } => false,
        { Style: LabelStyle.UpperLetter or LabelStyle.UpperRoman or LabelStyle.LowerRoman or LabelStyle.LowerLetter, Closing: '.' } => false,
        { Style: LabelStyle.Bullet, Length: var length } => length < text.Length && char.IsWhiteSpace(text[length]),
        { Style: LabelStyle.Number, Closing: not ')', Length: var length } => StartsLikeSentence(text[length..]),
        _ => true,
    };

    /// <summary>Whether the next label of the same list: same style, one further.</summary>
    internal bool IsFollowedBy(TypedLabel next) => HasSameStyle(next) && (Style is LabelStyle.Bullet ? Text == next.Text : next.Ordinal == Ordinal + 1);

    internal bool HasSameStyle(TypedLabel other) =>
        Style == other.Style && Closing == other.Closing && Depth == other.Depth && (Text.Length > 0 && other.Text.Length > 0 && Text[0] is '(' == other.Text[0] is '(');

    private static bool StartsLikeSentence(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.Length > 0 && (char.IsUpper(rest[0]) || rest[0] is '«' or '“' or '"' or '[' or '(');
    }
}
