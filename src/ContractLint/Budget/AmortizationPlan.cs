using System.Collections.Immutable;

namespace ContractLint.Budget;

/// <summary>A sum spread evenly over some years, to the cent; the last year takes the remainder, so that the charges add up to the sum.</summary>
/// <remarks><see cref="Schedule"/> is empty where the day of going into service is unknown; a start within a financial year makes one year more.</remarks>
public sealed record AmortizationPlan(int Years, decimal Base, decimal PerYear, decimal PerMonth, ImmutableArray<AmortizationYear> Schedule)
{
    private const int DaysOfMonth = 30;

    public static AmortizationPlan Of(decimal sum, int years, BudgetQuestion question)
    {
        var perYear = SumText.ToCents(sum / years);
        var schedule = question.InService is { } start ? ScheduleOf(sum, perYear, years, start, question) : [];
        return new(years, sum, perYear, SumText.ToCents(sum / (12 * years)), schedule);
    }

    private static ImmutableArray<AmortizationYear> ScheduleOf(decimal sum, decimal perYear, int years, DateOnly start, BudgetQuestion question)
    {
        var end = YearEndFrom(start, question.YearEnd);
        var days = Math.Min(question.DayCount, DaysOf(start, end, question.DayCount));
        var count = days < question.DayCount ? years + 1 : years;
        var schedule = ImmutableArray.CreateBuilder<AmortizationYear>(count);
        var remaining = sum;

        for (var year = 0; year < count; year++)
        {
            var charge = year == count - 1 ? remaining : year == 0 ? SumText.ToCents(sum / years * days / question.DayCount) : perYear;
            remaining -= charge;
            schedule.Add(new(DayIn(end.Year + year, question.YearEnd), charge, remaining));
        }

        return schedule.ToImmutable();
    }

    private static DateOnly YearEndFrom(DateOnly start, (int Month, int Day) yearEnd)
    {
        var end = DayIn(start.Year, yearEnd);
        return end < start ? DayIn(start.Year + 1, yearEnd) : end;
    }

    // The 29th of February ends every year on the last day of that month.
    private static DateOnly DayIn(int year, (int Month, int Day) date) => new(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month)));

    // Both days count. With 360 days every month has thirty: its last day is the thirtieth.
    private static int DaysOf(DateOnly start, DateOnly end, int dayCount)
    {
        if (dayCount is not 360)
            return end.DayNumber - start.DayNumber + 1;

        var last = end.Day == DateTime.DaysInMonth(end.Year, end.Month) ? DaysOfMonth : Math.Min(end.Day, DaysOfMonth);
        return ((end.Year - start.Year) * 12 + end.Month - start.Month) * DaysOfMonth + last - Math.Min(start.Day, DaysOfMonth) + 1;
    }
}
