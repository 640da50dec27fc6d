using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Settings;

/// <summary>Whether the classifier is asked: <c>--no-ml</c> is <c>ml.enabled: false</c> of a configuration.</summary>
internal static class ClassifierOption
{
    public static readonly OptionSpec Spec = new("--no-ml", null, new("rules alone, without the classifier", "les règles seules, sans le classifieur"));

    private static readonly SettingCatalog Catalog = new([]);

    public static IEnumerable<ChosenSetting> SettingsOf(ParsedCommand command) =>
        command.Has(Spec.Name) && Catalog.Read(SharedSettings.Classifier, "false") is { } setting ? [setting] : [];
}
