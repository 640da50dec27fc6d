using System.Text;
using ContractLint.Cli.Recognition;
using ContractLint.Cli.Settings;
using ContractLint.Cli.Workers;

namespace ContractLint.Cli.Hosting;

/// <summary>The machine the program really runs on.</summary>
internal static class SystemHost
{
    public static CommandHost Create()
    {
        var acceptsEscapes = !OperatingSystem.IsWindows() || WindowsConsole.Prepare();
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Environment = System.Environment.GetEnvironmentVariable,
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            AcceptsEscapes = acceptsEscapes,
            Width = isTerminal ? TerminalWidth() : 80,
            IsSystemFrench = IsSystemFrench,
            Keyboard = isTerminal && !Console.IsInputRedirected ? new SystemKeyboard() : null,
            Desktop = new SystemDesktop(),
            Worker = WorkerProgram.Own(),
            FindRecognizer = FindRecognizer,
            CreateLinter = config => new LibraryLinter(config, OcrOption.IsOff(config) ? null : FindRecognizer()),
        };
    }

    /// <summary>What reads the words of pictures on this machine.</summary>
    public static Tesseract? FindRecognizer() => Tesseract.Find(System.Environment.GetEnvironmentVariable);

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    private static bool IsSystemFrench() =>
        OperatingSystem.IsWindows() ? WindowsConsole.SpeaksFrench() : OperatingSystem.IsMacOS() && MacPreferences.SpeakFrench();
}
