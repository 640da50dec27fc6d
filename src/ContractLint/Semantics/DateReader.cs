using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Days of the calendar as people write them: "12/03/2026", "12 mars", "1er janvier 2027", "March 12th, 2026", "2026-03-12".</summary>
internal static class DateReader
{
    private static readonly HashSet<string> Months = new(
        ["janvier", "février", "fevrier", "mars", "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre", "decembre",
         "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
         "jan", "feb", "apr", "jun", "jul", "aug", "sept", "oct", "nov", "dec"],
        StringComparer.Ordinal);

    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>How many words the date at that word takes; 0 where there is none.</summary>
    public static int Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var next = At(words, start + 1);

        if (words[start].Kind is WordKind.Number)
        {
            if (IsDotted(words[start].Normal))
                return 1;

            if (IsNumericDate(text, words, start))
                return 3;

            var month = next is "er" or "st" or "nd" or "rd" or "th" ? start + 2 : start + 1;
            if (At(words, month) is "of")
                month++;

            return IsMonth(At(words, month)) && IsDay(words[start].Normal) ? month + 1 - start + YearLength(words, month + 1) : 0;
        }

        // "May" and "march" are words of their own: only with a day after them, and written with a capital.
        if (!IsMonth(words[start].Normal) || !char.IsUpper(text[words[start].Span.Start]) || !IsDay(next))
            return 0;

        var afterDay = start + (At(words, start + 2) is "st" or "nd" or "rd" or "th" ? 3 : 2);
        return afterDay - start + YearLength(words, afterDay);
    }

    private static bool IsNumericDate(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (start + 2 >= words.Count || words[start + 1].Kind is not WordKind.Number || words[start + 2].Kind is not WordKind.Number)
            return false;

        var (first, second, third) = (words[start], words[start + 1], words[start + 2]);
        var glued = second.Span.Start - first.Span.End == 1 && third.Span.Start - second.Span.End == 1;
        var separator = text[first.Span.End];
        return glued && separator is '/' or '-' && text[second.Span.End] == separator
            && first.Normal.Length + second.Normal.Length + third.Normal.Length is >= 4 and <= 8 && second.Normal.Length <= 2;
    }

    // "12.03.2026" is one word: numbers keep their separators.
    private static bool IsDotted(string number) => number.Length is >= 8 and <= 10 && number.Count(character => character is '.') == 2 && !number.Contains(',');

    private static int YearLength(IReadOnlyList<Word> words, int position) =>
        At(words, position) is { Length: 4 } year && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal)) && year.All(char.IsAsciiDigit) ? 1 : 0;

    private static bool IsDay(string number) => number is { Length: 1 or 2 } && number.All(char.IsAsciiDigit) && int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 31;

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
