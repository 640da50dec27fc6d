namespace ContractLint.Syntax;

/// <summary>Labels that name what they number: "Article 7 – …", "ARTICLE PREMIER", "Section 3.1", "Annexe 2", "Exhibit A".</summary>
internal static class WordLabel
{
    private const int AnnexRank = 0;
    private const int LastCitedWithWord = 2;
    private const int LowestRank = 4;

    private static readonly (string Word, int Value)[] FirstOnes = [("premier", 1), ("première", 1), ("1er", 1), ("ier", 1), ("1ère", 1), ("one", 1), ("first", 1), ("two", 2), ("three", 3), ("unique", 1)];
    private static readonly string[] Repeats = ["bis", "ter", "quater"];

    public static TypedLabel? Find(ReadOnlySpan<char> text)
    {
        // A sentence about the number writes the word small: "article 7 du code".
        if (!char.IsUpper(text[0]))
            return null;

        var wordLength = 0;
        while (wordLength < text.Length && wordLength <= 12 && (char.IsLetter(text[wordLength]) || text[wordLength] is '.'))
            wordLength++;

        var rank = wordLength <= 12 ? LabelWords.Rank(text[..wordLength]) : -1;
        if (rank is < 0 or > LowestRank)
            return null;

        var start = wordLength;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F' or '\t')
            start++;

        if (start + 1 < text.Length && text[start] is 'n' or 'N' && text[start + 1] is '°')
            start += text.Length > start + 2 && text[start + 2] is ' ' ? 3 : 2;

        if (start == wordLength || NumberLength(text, start, rank, out var depth, out var ordinal, out var number) is not (> 0 and var length))
            return null;

        var end = start + length;
        var separator = SeparatorLength(text[end..]);
        if (separator < 0)
            return null;

        var citation = rank <= LastCitedWithWord ? $"{Capitalize(text[..wordLength])} {number}" : number;
        return new(citation, end + separator, LabelStyle.Word, '\0', depth, ordinal, rank);
    }

    private static int NumberLength(ReadOnlySpan<char> text, int start, int rank, out int depth, out int ordinal, out string number)
    {
        var length = 0;
        while (start + length < text.Length && length < 16 && (char.IsLetterOrDigit(text[start + length]) || text[start + length] is 'ᵉ' or 'ʳ'))
            length++;

        var word = text.Slice(start, length);
        (depth, ordinal, number) = (1, 0, word.ToString());

        foreach (var (known, value) in FirstOnes)
        {
            if (word.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                (ordinal, number) = (value, $"{value}");
                return length;
            }
        }

        if (length > 0 && char.IsAsciiDigit(word[0]))
        {
            var decimals = NumberLabel.DecimalLength(text, start, out depth, out ordinal);
            var repeat = RepeatLength(text[(start + decimals)..]);
            number = text.Slice(start, decimals + repeat).ToString();
            return decimals == 0 ? 0 : decimals + repeat;
        }

        ordinal = RomanNumeral.Value(word);
        if (ordinal > 0)
            return length;

        var isLetter = length == 1 && char.IsAsciiLetterUpper(word[0]) && rank == AnnexRank;
        ordinal = isLetter ? word[0] - 'A' + 1 : 0;
        return isLetter ? 1 : 0;
    }

    // "Article 7 bis".
    private static int RepeatLength(ReadOnlySpan<char> rest)
    {
        foreach (var repeat in Repeats)
        {
            var isRepeat = rest.Length > repeat.Length && rest[0] is ' ' && rest[1..].StartsWith(repeat, StringComparison.OrdinalIgnoreCase)
                && (rest.Length == repeat.Length + 1 || !char.IsLetter(rest[repeat.Length + 1]));
            if (isRepeat)
                return repeat.Length + 1;
        }

        return 0;
    }

    // What parts the number from its title; −1 where a sentence goes on: "Article 7 applies", "Annexe 2, jointe".
    private static int SeparatorLength(ReadOnlySpan<char> rest)
    {
        if (rest.IsWhiteSpace())
            return 0;

        var position = 0;
        while (position < rest.Length && rest[position] is ' ' or '\u00A0' or '\u202F' or '\t')
            position++;

        var marks = position;
        while (marks < rest.Length && rest[marks] is '.' or ':' or '–' or '-' or '—' or ')' or '/' or '|')
            marks++;

        var isParted = marks > position && (marks == rest.Length || char.IsWhiteSpace(rest[marks]) || char.IsLetter(rest[marks]));
        if (isParted)
            return marks;

        var first = rest[position];
        return position > 0 && (first is '\n' or '\r' || char.IsUpper(first) || first is '(' or '«' or '“' or '"') ? 0 : first is '\n' or '\r' ? 0 : -1;
    }

    private static string Capitalize(ReadOnlySpan<char> word) => char.ToUpperInvariant(word[0]) + word[1..].ToString().ToLowerInvariant();
}
