using ContractLint.Diagnostics.Settings;

namespace ContractLint.Configuration;

/// <summary>A setting the user has given a value, and where. <see cref="SettingCatalog.Read"/> makes one.</summary>
public sealed record ChosenSetting(string Name, SettingValue Value, SettingOrigin Origin);
