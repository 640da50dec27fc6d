using System.Globalization;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Rules.Scope;

/// <summary>How many days lie between two days of the calendar as people write them: "9 March" and "March 16th", or "the 18th" and "the 27th".</summary>
internal static class CalendarDays
{
    // Any year that is no leap year: contracts seldom write it, and a day more or less does not matter.
    private const int Year = 2001;
    private const int DaysInYear = 365;
    private const int DaysInMonth = 30;

    /// <summary>Days from the one to the other, or <see langword="null"/> where either names no day, or only one its month.</summary>
    public static int? Between(SemanticModel model, TextSpan first, TextSpan last)
    {
        if (DayIn(model, first) is not { } from || DayIn(model, last) is not { } to || from.Month is null != to.Month is null)
            return null;

        if (from.Month is { } fromMonth && to.Month is { } toMonth)
            return Positive(DayOfYear(toMonth, to.Day) - DayOfYear(fromMonth, from.Day), DaysInYear);

        return Positive(to.Day - from.Day, DaysInMonth);
    }

    private static int Positive(int days, int turn) => days < 0 ? days + turn : days;

    private static int DayOfYear(int month, int day) => new DateOnly(Year, month, Math.Min(day, DateTime.DaysInMonth(Year, month))).DayOfYear;

    // The day beside the month's name, or the last number where no month is named.
    private static (int Day, int? Month)? DayIn(SemanticModel model, TextSpan span)
    {
        var words = model.SentencesIn(span).First().Words.Words.Where(word => span.Contains(word.Span)).ToList();
        var monthAt = words.FindLastIndex(word => DateReader.IsMonth(word.Normal));
        var days = words
            .Select((word, index) => (Day: DayOf(word), Distance: monthAt < 0 ? words.Count - index : Math.Abs(monthAt - index)))
            .Where(candidate => candidate.Day is not null)
            .OrderBy(candidate => candidate.Distance)
            .ToList();

        return days.Count == 0 ? null : (days[0].Day!.Value, monthAt < 0 ? null : DateReader.MonthOf(words[monthAt].Normal));
    }

    private static int? DayOf(Word word) =>
        int.TryParse(word.Normal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 31 ? number : null;
}
