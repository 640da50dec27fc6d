using System.Globalization;

namespace ContractLint.Formats.PlainText;

/// <summary>Finds the numbered clauses that stand one after another in a single long line, as where the text of a PDF was pasted without its lines.</summary>
/// <remarks>"…shall: 4.2.1 devote…; 4.2.2 report…": a number opens a clause only after the end of a sentence or an item, and only in a row with another.</remarks>
internal static class RunInClauses
{
    // "15. Confidential Information 15.1 Without prejudice": a title between two numbers is no longer than this.
    private const int LongestTitle = 90;

    /// <summary>Where a line is to be cut, in order; mostly nowhere.</summary>
    public static List<int> CutsOf(string text, int start, int end)
    {
        var labels = Labels(text, start, end);
        var cuts = new List<int>();

        for (var i = 0; i < labels.Count; i++)
        {
            var (place, number) = labels[i];
            if (place == start)
                continue;

            var before = i > 0 ? labels[i - 1].Number : null;
            var isInRow = (before is not null && Follows(before, number)) || (i + 1 < labels.Count && Follows(number, labels[i + 1].Number));
            var isAfterTitle = i > 0 && number is [.. var parent, 1] && parent.AsSpan().SequenceEqual(labels[i - 1].Number) && place - labels[i - 1].Place < LongestTitle;
            if (isInRow && (isAfterTitle || EndsBefore(text, start, place)))
                cuts.Add(place);
        }

        return cuts;
    }

    private static List<(int Place, int[] Number)> Labels(string text, int start, int end)
    {
        var found = new List<(int Place, int[] Number)>();

        // Letters in brackets run on inside sentences too: they open clauses only where the line itself begins with one.
        var letters = text[start] is '(';
        for (var i = start; i < end; i++)
        {
            var length = i > start && !char.IsWhiteSpace(text[i - 1]) ? 0 : text.AsSpan(i, end - i).IndexOfAny(' ', '\t');
            if (length is <= 0 or > 12)
                continue;

            var word = text.AsSpan(i, length);
            if ((letters ? Letter(word) : Number(word)) is { } number && OpensClause(text, i + length, end, number))
                found.Add((i, number));
        }

        return found;
    }

    // A lone "4." is a title's, with a word in capitals behind it; "4.2" may go on in small letters.
    private static bool OpensClause(string text, int after, int end, int[] number)
    {
        while (after < end && char.IsWhiteSpace(text[after]))
            after++;

        return after < end && (number.Length > 1 ? char.IsLetter(text[after]) || text[after] is '"' or '“' or '«' or '(' : char.IsUpper(text[after]));
    }

    // "4.", "4.2", "4.2.1".
    private static int[]? Number(ReadOnlySpan<char> word)
    {
        var isClosed = word[^1] is '.';
        var parts = word.TrimEnd('.').ToString().Split('.');
        var number = new int[parts.Length];

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length > 2 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out number[i]))
                return null;
        }

        return parts.Length > 1 || isClosed ? number : null;
    }

    // "(b)" is the second of its row.
    private static int[]? Letter(ReadOnlySpan<char> word) => word is ['(', >= 'a' and <= 'z' and var letter, ')'] ? [0, letter - 'a' + 1] : null;

    // The next of its row, the first below it, or the next of a row above; a number may have been lost.
    private static bool Follows(int[] number, int[] next)
    {
        if (next.Length == number.Length + 1)
            return next[^1] == 1 && next.AsSpan(0, number.Length).SequenceEqual(number);

        return next.Length <= number.Length && next.AsSpan(0, next.Length - 1).SequenceEqual(number.AsSpan(0, next.Length - 1)) && next[^1] - number[next.Length - 1] is 1 or 2;
    }

    private static bool EndsBefore(string text, int start, int place)
    {
        var before = text.AsSpan(start, place - start).TrimEnd();
        foreach (var link in (ReadOnlySpan<string>)["and", "or", "et", "ou"])
        {
            if (before.EndsWith(" " + link, StringComparison.Ordinal))
                before = before[..^link.Length].TrimEnd();
        }

        return before.Length > 0 && before[^1] is '.' or ';' or ':' or ',';
    }
}
