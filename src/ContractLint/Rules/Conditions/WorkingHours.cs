using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;

namespace ContractLint.Rules.Conditions;

/// <summary>The hours in which the user can be reached, in the user's time zone, and what lies outside them.</summary>
/// <remarks>Zones are converted for both seasons: what only summer time would put outside is not outside.</remarks>
internal sealed record WorkingHours(int Start, int End, ClockZone? Zone)
{
    private const int Day = 24 * 60;
    private const int Step = 30;

    // Offices begin at eight or half past: an hour before one's own is no evening call.
    private const int Grace = 60;

    private static readonly ClockSpan Evening = new(ClockSpanKind.Between, 19 * 60, 22 * 60, 0, 0);

    /// <summary>The hours the settings give; <see langword="null"/> where they are unset.</summary>
    public static WorkingHours? Of(DocumentAnalysisContext context) =>
        context.Settings.Time(SharedSettings.HoursStart) is { } start && context.Settings.Time(SharedSettings.HoursEnd) is { } end && start < end
            ? new(start, end, context.Setting(SharedSettings.TimeZone) is { } zone ? ClockZones.FindSetting(zone) : null)
            : null;

    /// <summary>Whether a clock time lies outside, wherever in the world it was meant.</summary>
    public bool Exclude(ClockSpan time, NamedZone zone)
    {
        if (!zone.IsNamed)
            return IsOutside(time, 0);

        if (zone.Zone is not { } theirs || Zone is not { } mine)
            return false;

        var (least, most) = theirs.MinutesTo(mine);
        for (var shift = least; shift <= most; shift += Step)
        {
            if (!IsOutside(time, shift))
                return false;
        }

        return true;
    }

    /// <summary>Whether the evening of that zone lies outside.</summary>
    public bool ExcludeEvening(NamedZone zone) => Exclude(Evening, zone.IsNamed && zone.Zone is null ? NamedZone.None : zone);

    private bool IsOutside(ClockSpan time, int shift)
    {
        var from = ((time.From + shift) % Day + Day) % Day;
        return time.Kind switch
        {
            ClockSpanKind.Between => from < Start - Grace || from + ((time.To - time.From + Day) % Day) > End,

            // "After 18 h" may still be inside, "after 7 h" leaves the whole day, "until 2 h" runs over midnight; what is said of another zone is a time of its day.
            ClockSpanKind.After => from >= End || (shift != 0 && from < Start - Grace),
            ClockSpanKind.Until => from > End || from < Start - Grace,
            ClockSpanKind.Before => shift == 0 && from > 0 && from <= Start - Grace,
            _ => from < Start - Grace || from >= End,
        };
    }
}
