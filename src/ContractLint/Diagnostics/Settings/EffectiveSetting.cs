namespace ContractLint.Diagnostics.Settings;

/// <summary>A setting as it holds for a run: its value, <see langword="null"/> where it is unset, and where the value comes from.</summary>
public sealed record EffectiveSetting(SettingDefinition Definition, SettingValue? Value, SettingOrigin Origin);
