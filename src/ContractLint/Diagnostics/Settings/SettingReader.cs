using System.Globalization;

namespace ContractLint.Diagnostics.Settings;

/// <summary>Reads the value of a setting as people write it.</summary>
/// <remarks>The source generator compiles this too, so that the default of a page is checked when the library is built.</remarks>
internal static class SettingReader
{
    private static readonly string[] Yes = ["true", "yes", "oui", "on"];
    private static readonly string[] No = ["false", "no", "non", "off"];

    /// <summary>The value; <see langword="null"/> where the text is none of this type.</summary>
    public static SettingValue? Read(SettingType type, string text)
    {
        var written = text.Trim();
        return type.Kind switch
        {
            _ when written.Length == 0 => null,
            SettingKind.Text => new(written),
            SettingKind.Number => ReadNumber(type, written),
            SettingKind.YesNo => Has(Yes, written) ? new("true") : Has(No, written) ? new("false") : null,
            SettingKind.Time => ClockText.Read(written) is { } minutes ? new(ClockText.Write(minutes)) : null,
            SettingKind.Days => WeekText.Read(written) is { IsEmpty: false } days ? new(WeekText.Write(days), days) : null,
            SettingKind.TimeZone => TimeZones.Find(written) is { } zone ? new(zone) : null,
            SettingKind.Choice => ChoiceOf(type, written) is { } choice ? new(choice) : null,
            SettingKind.Law => Countries.Find(written) is { } country ? new(country.Code) : null,
            SettingKind.Range => RangeText.Read(written),
            SettingKind.Link => IsLink(written) ? new(written) : null,
            _ => Read(type, ItemsOf(written)),
        };
    }

    /// <summary>The value of a setting that has several parts; <see langword="null"/> where one of them does not fit.</summary>
    public static SettingValue? Read(SettingType type, IReadOnlyList<string> items)
    {
        if (type.Kind is SettingKind.Days)
            return items.Count > 0 ? Read(type, string.Join(", ", items)) : null;

        if (type.Kind is not (SettingKind.List or SettingKind.Courts))
            return null;

        var read = new List<string>();
        foreach (var item in items)
        {
            var word = type.Choices.IsEmpty ? item.Trim() : ChoiceOf(type, item.Trim());
            if (type.Kind is SettingKind.Courts && Countries.Find(item) is { } country)
                word = country.Code;

            if (string.IsNullOrEmpty(word))
                return null;

            if (!read.Contains(word!))
                read.Add(word!);
        }

        return new($"[{string.Join(", ", read)}]", [.. read]);
    }

    private static SettingValue? ReadNumber(SettingType type, string written)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(written, Style, CultureInfo.InvariantCulture, out var number) || number < type.Min || number > type.Max)
            return null;

        return type.IsWhole && number != decimal.Truncate(number) ? null : new(number.ToString("0.############", CultureInfo.InvariantCulture));
    }

    private static string? ChoiceOf(SettingType type, string written)
    {
        foreach (var choice in type.Choices)
        {
            if (choice.Equals(written, StringComparison.OrdinalIgnoreCase))
                return choice;
        }

        return null;
    }

    // "[a, b]" or "a, b".
    private static string[] ItemsOf(string written)
    {
        var inside = written.Length >= 2 && written[0] is '[' && written[written.Length - 1] is ']' ? written.Substring(1, written.Length - 2) : written;
        return inside.Trim().Length == 0 ? [] : inside.Split(',');
    }

    private static bool IsLink(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && !written.Contains(' ');

    private static bool Has(string[] words, string word) => Array.IndexOf(words, word.ToLowerInvariant()) >= 0;
}
