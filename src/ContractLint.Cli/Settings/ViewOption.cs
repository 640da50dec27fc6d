using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Settings;

/// <summary>Which text a document with pending changes is: <c>--view original</c> is <c>view: original</c> of a configuration.</summary>
internal static class ViewOption
{
    public static readonly OptionSpec Spec = new(
        "--view",
        "final|original|both",
        new(
            "documents with tracked changes: as if they were accepted (default), as before them, or one after the other",
            "documents en suivi des modifications : comme si elles étaient acceptées (par défaut), comme avant elles, ou l'un puis l'autre"))
    {
        Choices = ["final", "original", "both"],
    };

    private static readonly SettingCatalog Catalog = new([]);

    public static IEnumerable<ChosenSetting> SettingsOf(ParsedCommand command) =>
        command.Value(Spec.Name) is { } value ? SettingsOf(value) : [];

    public static IEnumerable<ChosenSetting> SettingsOf(string view) =>
        Catalog.Read(SharedSettings.View, view) is { } setting ? [setting] : [];
}
