namespace ContractLint.Diagnostics.Settings;

/// <summary>Where the value of a setting comes from. <see cref="Place"/> is the profile, or the file and its line.</summary>
public sealed record SettingOrigin(SettingSource Source, string Place = "", int Line = 0)
{
    public static SettingOrigin Default { get; } = new(SettingSource.Default);

    public static SettingOrigin CommandLine { get; } = new(SettingSource.CommandLine);

    /// <summary>Whether the user said it, and did not leave it to a default.</summary>
    public bool IsUsers => Source is not (SettingSource.Default or SettingSource.Language);
}
