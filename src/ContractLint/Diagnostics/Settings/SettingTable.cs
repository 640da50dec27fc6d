using System.Collections.Immutable;
using System.Globalization;
using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>The settings that hold for a document, by name: shared ones and the parameters of rules.</summary>
public sealed class SettingTable
{
    private readonly Dictionary<string, EffectiveSetting> byName;

    public SettingTable(IEnumerable<EffectiveSetting> settings)
    {
        byName = settings.ToDictionary(setting => setting.Definition.Name, StringComparer.Ordinal);
    }

    public static SettingTable Empty { get; } = new([]);

    /// <summary>All settings, by name.</summary>
    public IEnumerable<EffectiveSetting> All => byName.Values.OrderBy(setting => setting.Definition.Name, StringComparer.Ordinal);

    public EffectiveSetting? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The value as it is written; <see langword="null"/> where the setting is unset or unknown.</summary>
    public string? Text(string name) => Find(name)?.Value?.Text;

    /// <summary>The value as a text says it; <see langword="null"/> where the setting is unset, unknown or an empty list.</summary>
    public LocalizedText? WordsOf(string name) => Find(name) is { Value: { Text: not "[]" } value } setting ? SettingWords.Of(setting.Definition, value) : null;

    public decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A setting that is yes or no; no where it is unset.</summary>
    public bool IsYes(string name) => Text(name) is "true";

    /// <summary>A time of day, in minutes after midnight.</summary>
    public int? Time(string name) => Text(name) is { } text ? ClockText.Read(text) : null;

    /// <summary>The items of a list, the days "mon" to "sun", or the two ends of a range and its currency; empty where the setting is unset.</summary>
    public ImmutableArray<string> Items(string name) => Find(name)?.Value?.Items ?? [];

    /// <summary>Whether the user has said it, in a file, on the command line or by choosing a profile.</summary>
    public bool IsUsers(string name) => Find(name)?.Origin.IsUsers ?? false;
}
