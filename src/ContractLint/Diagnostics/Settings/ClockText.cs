using System.Globalization;

namespace ContractLint.Diagnostics.Settings;

/// <summary>Times of day as people write them: "09:00", "9h", "18 h 30", "9 am", "6:30 pm".</summary>
internal static class ClockText
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>Minutes after midnight, up to 24:00; <see langword="null"/> where the text is no time.</summary>
    public static int? Read(string text)
    {
        var compact = new string([.. text.ToLowerInvariant().Where(character => character is not (' ' or '\u00A0' or '\u202F' or '.'))]);
        if (compact is "midi" or "noon")
            return MinutesOfDay / 2;
        if (compact is "minuit" or "midnight")
            return MinutesOfDay;

        var half = compact.EndsWith("am", StringComparison.Ordinal) ? 0 : compact.EndsWith("pm", StringComparison.Ordinal) ? 12 : -1;
        var figures = half < 0 ? compact : compact.Substring(0, compact.Length - 2);
        var sign = figures.IndexOfAny([':', 'h']);
        var hours = NumberOf(sign < 0 ? figures : figures.Substring(0, sign));
        var rest = sign < 0 ? "" : figures.Substring(sign + 1);
        var minutes = rest.Length == 0 ? 0 : rest.Length == 2 ? NumberOf(rest) : -1;

        // A bare number is no time, and "9:" is an accident.
        if (hours < 0 || minutes is < 0 or > 59 || (sign < 0 && half < 0) || (rest.Length == 0 && sign >= 0 && figures[sign] is ':'))
            return null;

        if (half >= 0)
            return hours is >= 1 and <= 12 ? (((hours % 12) + half) * 60) + minutes : null;

        var total = (hours * 60) + minutes;
        return total <= MinutesOfDay ? total : null;
    }

    /// <summary>"09:00".</summary>
    public static string Write(int minutes) => $"{Two(minutes / 60)}:{Two(minutes % 60)}";

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static int NumberOf(string figures) =>
        figures.Length is 1 or 2 && int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
