using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>Days of the calendar as people write them: "12/03/2026", "12 mars", "1er janvier 2027", "March 12th, 2026", "2026-03-12", "mars 2026".</summary>
internal static class DateReader
{
    private static readonly Dictionary<string, int> Months = Numbered(
    [
        ["janvier", "january", "jan"], ["février", "fevrier", "february", "feb"], ["mars", "march"], ["avril", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"],
        ["juillet", "july", "jul"], ["août", "aout", "august", "aug"], ["septembre", "september", "sept"], ["octobre", "october", "oct"],
        ["novembre", "november", "nov"], ["décembre", "decembre", "december", "dec"],
    ]);

    public static IEnumerable<string> MonthNames => Months.Keys;

    public static bool IsMonth(string word) => Months.ContainsKey(word);

    /// <summary>1 to 12, or <see langword="null"/> where the word names no month.</summary>
    public static int? MonthOf(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>How many words the date at that word takes; 0 where there is none.</summary>
    public static int Read(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (words[start].Kind is WordKind.Number)
            return IsDotted(words[start].Normal) ? 1 : NumericLength(text, words, start) is > 0 and var numeric ? numeric : DayThenMonth(text, words, start);

        if (!IsMonth(words[start].Normal))
            return 0;

        // "May" and "march" are words of their own: with a day after them only when written with a capital.
        if (IsDay(At(words, start + 1)) && char.IsUpper(text[words[start].Span.Start]))
        {
            var afterDay = start + (At(words, start + 2) is "st" or "nd" or "rd" or "th" ? 3 : 2);
            return afterDay - start + YearLength(words, afterDay);
        }

        return 1 + YearLength(words, start + 1) is 2 ? 2 : 0;
    }

    private static Dictionary<string, int> Numbered(string[][] names) =>
        names.SelectMany((spellings, index) => spellings.Select(name => (name, index))).ToDictionary(month => month.name, month => month.index + 1, StringComparer.Ordinal);

    private static int DayThenMonth(SourceText text, IReadOnlyList<Word> words, int start)
    {
        var month = At(words, start + 1) is "er" or "st" or "nd" or "rd" or "th" ? start + 2 : start + 1;
        if (At(words, month) is "of")
            month++;

        if (!IsMonth(At(words, month)) || !IsDay(words[start].Normal))
            return 0;

        // "Clause 12 may be amended" holds no date.
        var isVerb = At(words, month) is "may" or "march" && (!char.IsUpper(text[words[month].Span.Start]) || (start > 0 && words[start - 1].Normal is "clause" or "section" or "article"));
        var year = YearLength(words, month + 1);
        return isVerb && year == 0 ? 0 : month + 1 - start + year;
    }

    // "12/03/2026", "2026-03-12"; "le 12/03" where the article says that it is a day. "24/7/365" is none.
    private static int NumericLength(SourceText text, IReadOnlyList<Word> words, int start)
    {
        if (start + 1 >= words.Count || words[start + 1].Kind is not WordKind.Number || words[start + 1].Span.Start - words[start].Span.End != 1)
            return 0;

        var separator = text[words[start].Span.End];
        if (separator is not ('/' or '-'))
            return 0;

        var isWhole = start + 2 < words.Count && words[start + 2].Kind is WordKind.Number && words[start + 2].Span.Start - words[start + 1].Span.End == 1
            && text[words[start + 1].Span.End] == separator;
        if (isWhole)
            return IsDate(words[start].Normal, words[start + 1].Normal, words[start + 2].Normal) ? 3 : 0;

        var isIntroduced = separator is '/' && start > 0 && words[start - 1].Normal is "le" or "au" or "du";
        return isIntroduced && words[start + 1].Normal.Length == 2 && IsDayAndMonth(words[start].Normal, words[start + 1].Normal) ? 2 : 0;
    }

    // "12.03.2026" is one word: numbers keep their separators; "1.200.000" is an amount.
    private static bool IsDotted(string number)
    {
        if (number.Length is < 6 or > 10 || !number.Contains('.'))
            return false;

        var parts = number.Split('.');
        return parts.Length == 3 && parts[1].Length <= 2 && (parts[2].Length == 4 || parts[0].Length == 4 || number.Length == 8) && IsDate(parts[0], parts[1], parts[2]);
    }

    private static bool IsDate(string first, string second, string third)
    {
        if (first.Length == 4)
            return IsYear(first) && IsDayAndMonth(third, second);

        return third.Length is 2 or 4 && (third.Length == 2 || IsYear(third)) && IsDayAndMonth(first, second);
    }

    // Either may be the month: "03/12" is read on both sides of the Atlantic.
    private static bool IsDayAndMonth(string first, string second) =>
        IsDay(first) && IsDay(second) && (Number(first) <= 12 || Number(second) <= 12);

    private static bool IsYear(string year) => year.Length == 4 && (year.StartsWith("19", StringComparison.Ordinal) || year.StartsWith("20", StringComparison.Ordinal)) && IsAllDigits(year);

    private static int YearLength(IReadOnlyList<Word> words, int position) => IsYear(At(words, position)) ? 1 : 0;

    private static bool IsDay(string number) => number is { Length: 1 or 2 } && IsAllDigits(number) && Number(number) is >= 1 and <= 31;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static bool IsAllDigits(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }

        return true;
    }

    private static string At(IReadOnlyList<Word> words, int position) => position < words.Count ? words[position].Normal : "";
}
