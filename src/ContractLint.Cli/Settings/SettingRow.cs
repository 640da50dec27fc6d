using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Settings;

/// <summary>A setting of a run: its value, <see langword="null"/> where it is unset, and where that comes from.</summary>
/// <remarks><see cref="ForEnglish"/> is the value for documents in English, where it is another.</remarks>
internal sealed record SettingRow(string Name, string? Value, SettingOrigin Origin)
{
    public string? ForEnglish { get; init; }
}
