using ContractLint.Diagnostics.Settings;
using ContractLint.Text;

namespace ContractLint.Configuration;

/// <summary>A key of a configuration file to set, or to take out where there is no value; the comment stands over a key that is new.</summary>
public sealed record ConfigurationChange(string Name, SettingValue? Value, LocalizedText Comment);
