using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Every setting there is: the shared ones, the limits and the parameters of the rules, each once whatever the number of rules that name it.</summary>
public sealed class SettingCatalog
{
    private readonly Dictionary<string, SettingDefinition> byName = new(StringComparer.Ordinal);

    public SettingCatalog(IEnumerable<SettingDefinition> parameters)
    {
        foreach (var definition in SharedSettings.All.Concat(LimitSettings.All).Concat(parameters))
            byName.TryAdd(definition.Name, definition);
    }

    /// <summary>All settings, by name.</summary>
    public IEnumerable<SettingDefinition> All => byName.Values.OrderBy(definition => definition.Name, StringComparer.Ordinal);

    public SettingDefinition? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>What the setting takes, in words that complete "needs": "a time of day such as 09:00".</summary>
    public LocalizedText ExpectationOf(string name) => SettingExpectation.Of(Find(name)?.Type ?? new(SettingKind.Text));

    /// <summary>The setting with the value a program or a person gives it; <see langword="null"/> where there is no such setting or the value does not fit.</summary>
    public ChosenSetting? Read(string name, string value, SettingOrigin? origin = null) =>
        Find(name) is { } definition && SettingReader.Read(definition.Type, value) is { } read ? new(name, read, origin ?? SettingOrigin.CommandLine) : null;
}
