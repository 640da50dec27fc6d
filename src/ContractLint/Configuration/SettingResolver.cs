using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Decides the value of every setting: what the user gave, else what the profile says, else the default.</summary>
public sealed class SettingResolver
{
    private readonly SettingCatalog catalog;
    private readonly AnalyzerConfig config;
    private readonly Lazy<SettingTable> english;
    private readonly Lazy<SettingTable> french;

    public SettingResolver(SettingCatalog catalog, AnalyzerConfig config)
    {
        this.catalog = catalog;
        this.config = config;
        english = new(() => Resolve(Language.English));
        french = new(() => Resolve(Language.French));
    }

    /// <summary>The settings for a document in that language, which matters only where no profile says where the user works.</summary>
    public SettingTable For(Language documentLanguage) => (documentLanguage is Language.French ? french : english).Value;

    private SettingTable Resolve(Language language)
    {
        // Of two values the later wins: options stand behind the file.
        var chosen = new Dictionary<string, ChosenSetting>(StringComparer.Ordinal);
        foreach (var setting in config.Settings)
            chosen[setting.Name] = setting;

        return new(catalog.All.Select(definition => chosen.TryGetValue(definition.Name, out var own)
            ? new EffectiveSetting(definition, own.Value, own.Origin)
            : DefaultOf(definition, language)));
    }

    private EffectiveSetting DefaultOf(SettingDefinition definition, Language language) =>
        ProfileSettings.Find(definition.Name, config.Profile, language) is { } value
            ? new(definition, SettingReader.Read(definition.Type, value), ProfileSettings.OriginOf(definition.Name, config.Profile))
            : new(definition, definition.DefaultValue, SettingOrigin.Default);
}
