using System.Collections.Immutable;
using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>Two times inside somebody's hours, one early and one late, on no day in particular: "10 am or 3 pm, Monday to Friday".</summary>
internal static class TimeSlots
{
    private const int HalfHour = 30;

    /// <summary>Two times inside the user's hours; <see langword="null"/> where the user has not said them.</summary>
    public static LocalizedText? Of(SettingTable settings) =>
        settings.IsUsers(SharedSettings.HoursStart) && settings.IsUsers(SharedSettings.HoursEnd)
        && settings.Time(SharedSettings.HoursStart) is { } start && settings.Time(SharedSettings.HoursEnd) is { } end
            ? In(start, end, settings.Items(SharedSettings.HoursDays))
            : null;

    /// <summary>The two times; <see langword="null"/> where the hours leave no room for two.</summary>
    public static LocalizedText? In(int start, int end, ImmutableArray<string> days)
    {
        var length = end - start;
        var first = Round(start, start + (length / 8));
        var second = Round(start, start + (length * 2 / 3));
        if (second <= first || second >= end)
            return null;

        var times = SettingWords.Join([SettingWords.OfTime(first), SettingWords.OfTime(second)], "or", "ou");
        var when = days.IsEmpty ? default : SettingWords.OfDays(days);
        return days.IsEmpty ? times : new($"{times.En}, {when.En}", $"{times.Fr}, {when.Fr}");
    }

    // Down to a full half-hour, and never before the hours begin.
    private static int Round(int start, int minutes) => Math.Max(start, minutes / HalfHour * HalfHour);
}
