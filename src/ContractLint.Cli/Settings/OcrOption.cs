using ContractLint.Cli.Hosting;
using ContractLint.Cli.Parsing;
using ContractLint.Configuration;
using ContractLint.Diagnostics.Settings;

namespace ContractLint.Cli.Settings;

/// <summary>Whether the pictures of scanned pages are read: <c>--ocr off</c> is <c>ocr: off</c> of a configuration.</summary>
internal static class OcrOption
{
    public static readonly OptionSpec Spec = new(
        "--ocr",
        "auto|off|required",
        new("read scanned pages with Tesseract: where it is installed (default), never, or not without", "lire les pages numérisées avec Tesseract : s'il est installé (par défaut), jamais, ou pas sans lui"))
    {
        Choices = ["auto", "off", "required"],
    };

    private static readonly SettingCatalog Catalog = new([]);

    public static IEnumerable<ChosenSetting> SettingsOf(ParsedCommand command) =>
        command.Value(Spec.Name) is { } value && Catalog.Read(SharedSettings.Ocr, value) is { } setting ? [setting] : [];

    public static bool IsOff(AnalyzerConfig config) => ValueOf(config) is "off";

    public static bool IsRequired(AnalyzerConfig config) => ValueOf(config) is "required";

    /// <summary>Ends the command where it is required and this machine has none.</summary>
    public static void Check(AnalyzerConfig config, CommandHost host)
    {
        if (IsRequired(config) && host.FindRecognizer() is null)
        {
            throw new UsageException(new(
                "ocr: required needs Tesseract, which is not installed or not on the PATH.",
                "ocr: required demande Tesseract, qui n'est pas installé ou absent du PATH."));
        }
    }

    private static string? ValueOf(AnalyzerConfig config) => config.Settings.LastOrDefault(setting => setting.Name == SharedSettings.Ocr)?.Value.Text;
}
