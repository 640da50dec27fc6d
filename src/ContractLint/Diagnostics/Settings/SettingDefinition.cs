using ContractLint.Text;

namespace ContractLint.Diagnostics.Settings;

/// <summary>A setting: its name, the values it takes, and what it is when nobody sets it.</summary>
/// <remarks>
/// <see cref="Default"/> is as its rule's page writes it: "0", "[portfolio, references]", "unset". <see cref="Hole"/> is what a text shows in square
/// brackets where the setting has no value.
/// </remarks>
public sealed record SettingDefinition(string Name, string Default)
{
    /// <summary>The default of a setting that has no value until somebody gives one.</summary>
    public const string Unset = "unset";

    public SettingType Type { get; init; } = new(SettingKind.Text);

    public LocalizedText? Description { get; init; }

    public LocalizedText? Hole { get; init; }

    /// <summary>The default as a value; <see langword="null"/> where the setting is unset.</summary>
    public SettingValue? DefaultValue => Default == Unset ? null : SettingReader.Read(Type, Default);
}
