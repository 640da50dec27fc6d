using System.Runtime.InteropServices;
using System.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>The machine the program really runs on.</summary>
internal static class SystemHost
{
    private const int FrenchPrimaryLanguage = 0x0C;

    public static CommandHost Create()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new()
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
            Environment = System.Environment.GetEnvironmentVariable,
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            ReadLine = Console.IsInputRedirected ? null : Console.ReadLine,
            Width = isTerminal ? TerminalWidth() : 80,
            IsSystemFrench = IsSystemFrench,
        };
    }

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

    private static bool IsSystemFrench() => OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & 0x3FF) == FrenchPrimaryLanguage;

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
