namespace ContractLint.Diagnostics.Settings;

/// <summary>Who gave a setting its value.</summary>
public enum SettingSource
{
    /// <summary>Nobody: the default of the rule or of the program.</summary>
    Default,

    /// <summary>Nobody: the language of the document decided.</summary>
    Language,

    /// <summary>The profile the user chose.</summary>
    Profile,

    /// <summary>A line of a configuration file.</summary>
    File,

    /// <summary>An option of the command, or the program that uses the library.</summary>
    CommandLine,
}
