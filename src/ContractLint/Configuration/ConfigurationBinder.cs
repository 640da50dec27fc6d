using System.Collections.Immutable;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Semantics;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>Gives the keys of a configuration file their meaning, and says which are unknown, doubled or faulty.</summary>
internal sealed class ConfigurationBinder(string path, SettingCatalog catalog, IReadOnlyList<DiagnosticDescriptor> rules, ConfigurationErrors errors)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly List<ChosenSetting> settings = [];
    private readonly RuleSelectors selectors = new(path, rules, errors);
    private ConfigurationFile file = new(path);

    public ConfigurationFile Bind(ConfigurationNode? root)
    {
        BindEntries(root?.Entries ?? [], "");
        CheckHours();
        return file with { Settings = [.. settings], Lines = lines.ToImmutableDictionary() };
    }

    // "hours.start: 9h" and "hours: {start: 9h}" are the same.
    private void BindEntries(IEnumerable<(ConfigurationNode Key, ConfigurationNode Value)> entries, string prefix)
    {
        foreach (var (key, value) in entries)
        {
            var name = prefix + key.Text;
            var isKnown = Array.Exists(ConfigurationKeys.All, known => known.Name == name) || catalog.Find(name) is not null;
            if (name is ConfigurationKeys.Profile && value.Entries is not null)
                errors.Add(key, "'profile' names a profile: write what belongs to you with a dot, 'profile.status: …'.", "« profile » nomme un profil : écrivez ce qui vous concerne avec un point, « profile.status: … ».");
            else if (!isKnown && value.Entries is { } nested)
                BindEntries(nested, name + ".");
            else if (!isKnown)
                ReportUnknown(key, name);
            else if (!lines.TryAdd(name, key.Line))
                errors.Add(key, $"'{name}' is set twice, first on line {lines[name]}.", $"« {name} » est réglé deux fois, d'abord ligne {lines[name]}.");
            else if (value.IsEmpty)
                errors.Add(key, $"'{name}' has no value.", $"« {name} » n'a pas de valeur.");
            else
                BindValue(name, value);
        }
    }

    private void BindValue(string name, ConfigurationNode value)
    {
        switch (name)
        {
            case ConfigurationKeys.Profile:
                file = file with { Profile = ProfileNames.Find(ChoiceOf(name, value)) };
                break;
            case ConfigurationKeys.Language:
                file = file with { Language = ChoiceOf(name, value) switch { "fr" => Language.French, "en" => Language.English, _ => null } };
                break;
            case ConfigurationKeys.Kind:
                file = file with { Kind = Enum.TryParse<DocumentKind>(ChoiceOf(name, value), ignoreCase: true, out var kind) ? kind : null };
                break;
            case ConfigurationKeys.Side:
                file = file with { Side = ChoiceOf(name, value) switch { "client" => Role.Client, "provider" => Role.Provider, _ => null } };
                break;
            case ConfigurationKeys.FailOn:
                file = file with { FailOn = ChoiceOf(name, value) };
                break;
            case ConfigurationKeys.Select:
                file = file with { Select = selectors.ReadList(name, value) };
                break;
            case ConfigurationKeys.Ignore:
                file = file with { Ignore = selectors.ReadList(name, value) };
                break;
            case ConfigurationKeys.Rules:
                file = file with { Severities = selectors.ReadSeverities(value) };
                break;
            default:
                BindSetting(catalog.Find(name)!, value);
                break;
        }
    }

    private void BindSetting(SettingDefinition definition, ConfigurationNode value)
    {
        var read = value switch
        {
            { Text: { } text } => SettingReader.Read(definition.Type, text),
            { Items: { } items } when items.TrueForAll(item => item.Text is not null) => SettingReader.Read(definition.Type, [.. items.Select(item => item.Text!)]),
            _ => null,
        };
        if (read is not null)
            settings.Add(new(definition.Name, read, new(SettingSource.File, path, value.Line)));
        else
            ReportValue(definition.Name, value, SettingExpectation.Of(definition.Type), definition.Type.Choices);
    }

    private string? ChoiceOf(string name, ConfigurationNode value)
    {
        var choices = Array.Find(ConfigurationKeys.All, key => key.Name == name).Choices;
        if (value.Text is { } text && choices.Contains(text))
            return text;

        ReportValue(name, value, SettingExpectation.Words(choices), choices);
        return null;
    }

    private void ReportValue(string name, ConfigurationNode value, LocalizedText expected, IEnumerable<string> choices)
    {
        var (hint, english, french) = value.Text is { } text
            ? (NearestWord.Hint(text, choices), $"'{text}'", $"« {text} »")
            : (new("", ""), value.Items is null ? "a group of keys" : "this list", value.Items is null ? "un groupe de clés" : "cette liste");
        errors.Add(value, $"'{name}' needs {expected.En}, not {english}.{hint.En}", $"« {name} » attend {expected.Fr}, pas {french}.{hint.Fr}");
    }

    private void ReportUnknown(ConfigurationNode key, string name)
    {
        // A rule named at the top was meant for "rules:".
        if (rules.Any(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Name == name))
        {
            errors.Add(key, $"unknown key '{name}': the severity of a rule stands under 'rules:'.", $"clé inconnue « {name} » : la gravité d'une règle se place sous « rules: ».");
            return;
        }

        var known = ConfigurationKeys.All.Select(known => known.Name).Concat(catalog.All.Select(setting => setting.Name));
        var hint = NearestWord.Hint(name, known);
        errors.Add(key, $"unknown key '{name}'.{hint.En}", $"clé inconnue « {name} ».{hint.Fr}");
    }

    private void CheckHours()
    {
        int? MinutesOf(string name) => ClockText.Read(settings.Find(setting => setting.Name == name)?.Value.Text ?? SharedSettings.Find(name)!.Default);
        var said = settings.Find(setting => setting.Name is SharedSettings.HoursEnd) ?? settings.Find(setting => setting.Name is SharedSettings.HoursStart);
        if (said is not null && MinutesOf(SharedSettings.HoursStart) >= MinutesOf(SharedSettings.HoursEnd))
            errors.Add(said.Origin.Line, 1, new("'hours.end' must come after 'hours.start'.", "« hours.end » doit venir après « hours.start »."));
    }
}
