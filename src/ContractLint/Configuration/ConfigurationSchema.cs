using System.Text.Encodings.Web;
using System.Text.Json;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>The JSON schema of <c>contractlint.yml</c>, by which editors complete and check it as it is typed.</summary>
public static class ConfigurationSchema
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(Stream output, SettingCatalog catalog, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        using (var json = new Utf8JsonWriter(output, WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", ConfigurationFile.FileName);
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (var (name, choices, description) in ConfigurationKeys.All.OrderBy(key => key.Name, StringComparer.Ordinal))
                WriteKey(json, name, choices, description, rules);

            var settings = catalog.All.ToList();
            foreach (var setting in settings)
                WriteSetting(json, setting.Name, setting);

            WriteGroups(json, settings, "");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteKey(Utf8JsonWriter json, string name, string[] choices, LocalizedText description, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        json.WriteStartObject(name);
        WriteDescription(json, description);
        if (name is ConfigurationKeys.Rules)
            WriteSeverities(json, rules);
        else if (choices.Length > 0)
            WriteEnum(json, choices);
        else
            WriteList(json, []);
        json.WriteEndObject();
    }

    private static void WriteSeverities(Utf8JsonWriter json, IReadOnlyList<DiagnosticDescriptor> rules)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var group in ConfigurationKeys.Groups.Concat(ConfigurationKeys.Categories).Concat(rules.Select(rule => rule.Id[..3]).Distinct().Order(StringComparer.Ordinal)))
            WriteSeverity(json, group, null);
        foreach (var rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            WriteSeverity(json, rule.Id, rule.Title);
            WriteSeverity(json, rule.Name, rule.Title);
        }

        json.WriteEndObject();
    }

    private static void WriteSeverity(Utf8JsonWriter json, string name, LocalizedText? title)
    {
        json.WriteStartObject(name);
        if (title is { } words)
            WriteDescription(json, words);
        WriteEnum(json, ConfigurationKeys.Severities);
        json.WriteEndObject();
    }

    // "hours.start: …" stands beside "hours: {start: …}". "profile" is a key of its own, so its settings are written with dots only.
    private static void WriteGroups(Utf8JsonWriter json, List<SettingDefinition> settings, string prefix)
    {
        var groups = settings.Where(setting => setting.Name.StartsWith(prefix, StringComparison.Ordinal) && setting.Name.IndexOf('.', prefix.Length) > 0)
            .GroupBy(setting => setting.Name[prefix.Length..setting.Name.IndexOf('.', prefix.Length)])
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var path = prefix + group.Key;
            if (Array.Exists(ConfigurationKeys.All, key => key.Name == path) || settings.Exists(setting => setting.Name == path))
                continue;

            json.WriteStartObject(group.Key);
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            foreach (var setting in group)
                WriteSetting(json, setting.Name[(path.Length + 1)..], setting);
            WriteGroups(json, [.. group], path + ".");
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteSetting(Utf8JsonWriter json, string name, SettingDefinition setting)
    {
        json.WriteStartObject(name);
        if (setting.Description is { } description)
            WriteDescription(json, description);
        WriteType(json, setting.Type);
        if (setting.Default != SettingDefinition.Unset && setting.Type.Kind is not (SettingKind.List or SettingKind.Courts))
            WriteDefault(json, setting);
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, SettingType type)
    {
        switch (type.Kind)
        {
            case SettingKind.Number:
                json.WriteString("type", type.IsWhole ? "integer" : "number");
                json.WriteNumber("minimum", type.Min);
                if (type.IsBounded)
                    json.WriteNumber("maximum", type.Max);
                break;
            case SettingKind.YesNo:
                json.WriteString("type", "boolean");
                break;
            case SettingKind.Choice:
                WriteEnum(json, type.Choices);
                break;
            case SettingKind.List or SettingKind.Courts or SettingKind.Days:
                WriteList(json, type.Choices);
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void WriteDefault(Utf8JsonWriter json, SettingDefinition setting)
    {
        if (setting.Type.Kind is SettingKind.Number && decimal.TryParse(setting.Default, System.Globalization.CultureInfo.InvariantCulture, out var number))
            json.WriteNumber("default", number);
        else if (setting.Type.Kind is SettingKind.YesNo)
            json.WriteBoolean("default", setting.Default is "true");
        else
            json.WriteString("default", setting.Default);
    }

    // A list may also be written on one line, "a, b".
    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<string> choices)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("array");
        json.WriteStringValue("string");
        json.WriteEndArray();
        json.WriteStartObject("items");
        if (choices.Count > 0)
            WriteEnum(json, choices);
        else
            json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static void WriteEnum(Utf8JsonWriter json, IReadOnlyList<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void WriteDescription(Utf8JsonWriter json, LocalizedText text) => json.WriteString("description", $"{text.En}\n{text.Fr}");
}
