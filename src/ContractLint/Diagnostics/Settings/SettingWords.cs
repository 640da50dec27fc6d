using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The values of settings as a text says them: "9 am" and « 9 h », "French law" and « droit français ».</summary>
public static class SettingWords
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly LocalizedText[] Days =
    [
        new("Monday", "lundi"), new("Tuesday", "mardi"), new("Wednesday", "mercredi"), new("Thursday", "jeudi"),
        new("Friday", "vendredi"), new("Saturday", "samedi"), new("Sunday", "dimanche"),
    ];

    public static LocalizedText Of(SettingDefinition definition, SettingValue value) => definition.Type.Kind switch
    {
        SettingKind.Number => OfNumber(value.Text),
        SettingKind.YesNo => value.Text is "true" ? new("yes", "oui") : new("no", "non"),
        SettingKind.Time => OfTime(ClockText.Read(value.Text) ?? 0),
        SettingKind.Days => OfDays(value.Items),
        SettingKind.TimeZone => TimeZoneWords.Of(value.Text),
        SettingKind.Law => Countries.Find(value.Text)?.Law ?? LocalizedText.Same(value.Text),
        SettingKind.Courts => OfCourts(value.Items),
        SettingKind.Range => OfRange(value.Items),
        SettingKind.List => Join([.. value.Items.Select(Trades.Of)]),
        _ => LocalizedText.Same(value.Text),
    };

    /// <summary>"9 am", "6:30 pm"; « 9 h », « 18 h 30 ».</summary>
    public static LocalizedText OfTime(int minutes)
    {
        var (hour, minute) = (minutes / 60, minutes % 60);
        var french = string.Create(CultureInfo.InvariantCulture, $"{hour}{NoBreakSpace}h") + (minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{NoBreakSpace}{minute:00}"));
        if (minute == 0 && hour % 12 == 0)
            return new(hour == 12 ? "noon" : "midnight", hour == 24 ? "minuit" : french);

        var half = hour % 24 < 12 ? "am" : "pm";
        var figures = minute == 0 ? $"{TwelveOf(hour)}" : string.Create(CultureInfo.InvariantCulture, $"{TwelveOf(hour)}:{minute:00}");
        return new($"{figures}{NoBreakSpace}{half}", french);
    }

    /// <summary>"Monday to Friday"; « du lundi au vendredi ».</summary>
    public static LocalizedText OfDays(ImmutableArray<string> days)
    {
        if (days.Length == Days.Length)
            return new("every day", "tous les jours");

        var names = days.Select(day => Days[Array.IndexOf(WeekText.Days, day)]).ToList();
        if (days.Length > 2 && WeekText.IsRun(days))
            return new($"{names[0].En} to {names[^1].En}", $"du {names[0].Fr} au {names[^1].Fr}");

        return Join([.. names.Select(name => new LocalizedText(name.En, $"le {name.Fr}"))]);
    }

    /// <summary>"3,000.5"; « 3 000,5 », its spaces unbreakable.</summary>
    public static LocalizedText OfNumber(string written)
    {
        var parts = written.Split('.');
        var fraction = parts.Length > 1 ? parts[1] : null;
        return new(
            Group(parts[0], ',') + (fraction is null ? "" : "." + fraction),
            Group(parts[0], NoBreakSpace) + (fraction is null ? "" : "," + fraction));
    }

    /// <summary>"a, b and c".</summary>
    public static LocalizedText Join(IReadOnlyList<LocalizedText> items, string english = "and", string french = "et") => new(
        Join([.. items.Select(item => item.En)], english),
        Join([.. items.Select(item => item.Fr)], french));

    private static string Join(IReadOnlyList<string> items, string last) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";

    private static LocalizedText OfRange(ImmutableArray<string> items)
    {
        var (low, high) = (OfNumber(items[0]), OfNumber(items[1]));
        var currency = items.Length > 2 ? CurrencyWords.Of(items[2]) : null;
        return new(
            $"{low.En} to {high.En}" + (currency is { } english ? " " + english.En : ""),
            $"{low.Fr} à {high.Fr}" + (currency is { } french ? NoBreakSpace + french.Fr : ""));
    }

    // Countries have "French courts"; a city has "the courts of Lyon".
    private static LocalizedText OfCourts(ImmutableArray<string> places) => Join([.. places.Select(place =>
        Countries.Find(place) is { } country ? country.Courts : new LocalizedText($"courts of {place}", $"tribunaux {FrenchElision.Of(place)}"))]);

    private static int TwelveOf(int hour) => hour % 12 == 0 ? 12 : hour % 12;

    private static string Group(string figures, char separator)
    {
        for (var i = figures.Length - 3; i > 0; i -= 3)
            figures = figures.Insert(i, separator.ToString());

        return figures;
    }
}
