using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Rules.Pages;

/// <summary>Turns the lines under <c>parameters:</c> into settings: <c>name: default (type)</c>, and under each what it means, in both languages.</summary>
internal sealed class ParameterBinder(PageErrors errors)
{
    private readonly List<SettingDefinition> parameters = [];

    public IReadOnlyList<SettingDefinition> Parameters => parameters;

    public bool Has(string name) => parameters.Exists(parameter => parameter.Name == name);

    public void Add(FrontMatterEntry entry)
    {
        if (entry.Key is "EN" or "FR")
            Describe(entry);
        else if (entry.Value.Length == 0)
            errors.Add(entry.Line, entry.ValueColumn, $"\"{entry.Key}\" has no default; write \"unset\" if that is meant.", $"« {entry.Key} » n'a pas de valeur par défaut ; écrivez « unset » si c'est voulu.");
        else
            parameters.Add(Bind(entry));
    }

    private SettingDefinition Bind(FrontMatterEntry entry)
    {
        var (@default, typeWords) = SettingTypeReader.Split(entry.Value);
        if (SharedSettings.Find(entry.Key) is { } shared)
        {
            if (typeWords is not null || (shared.Default != @default && SettingReader.Read(shared.Type, @default)?.Text != shared.DefaultValue?.Text))
                errors.Add(entry.Line, entry.ValueColumn, $"\"{entry.Key}\" is a shared setting: write its default, {shared.Default}, and no type.", $"« {entry.Key} » est un réglage partagé : écrivez sa valeur par défaut, {shared.Default}, sans type.");

            return shared;
        }

        var type = typeWords is null ? SettingTypeReader.Of(@default) : SettingTypeReader.Read(typeWords, @default);
        var definition = new SettingDefinition(entry.Key, @default) { Type = type ?? SettingTypeReader.Of(@default) };
        if (@default[0] is '{')
            errors.Add(entry.Line, entry.ValueColumn, $"Give each part a line of its own: \"{entry.Key}.site: 20\".", $"Donnez à chaque partie sa propre ligne : « {entry.Key}.site: 20 ».");
        else if (type is null)
            errors.Add(entry.Line, entry.ValueColumn + entry.Value.Length - 1 - typeWords!.Length, SettingTypeReader.Expected);
        else if (@default != SettingDefinition.Unset && definition.DefaultValue is null)
            errors.Add(entry.Line, entry.ValueColumn, $"The default \"{@default}\" is not of its type.", $"La valeur par défaut « {@default} » n'est pas du type annoncé.");

        return definition;
    }

    private void Describe(FrontMatterEntry entry)
    {
        if (parameters.Count == 0)
        {
            errors.Add(entry.Line, entry.KeyColumn, "A description stands under its parameter.", "Une description se place sous son paramètre.");
            return;
        }

        var last = parameters[parameters.Count - 1];
        var known = last.Description ?? new("", "");
        parameters[parameters.Count - 1] = last with { Description = entry.Key is "EN" ? new LocalizedText(entry.Value, known.Fr) : new LocalizedText(known.En, entry.Value) };
    }
}
