using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;

namespace ContractLint.Cli.Hosting;

/// <summary>What has to be asked of Windows itself.</summary>
[SupportedOSPlatform("windows")]
internal static partial class WindowsConsole
{
    private const int OutputHandle = -11;
    private const int ErrorHandle = -12;
    private const uint EnableProcessedOutput = 0x1;
    private const uint EnableVirtualTerminalProcessing = 0x4;
    private const uint FailCriticalErrors = 0x1;
    private const uint NoFaultWindow = 0x2;
    private const int FrenchPrimaryLanguage = 0x0C;
    private const int PrimaryLanguageMask = 0x3FF;

    /// <summary>Accents for every console; whether it also understands colours and a moving cursor, which those before Windows 10 do not.</summary>
    public static bool Prepare()
    {
        try
        {
            Console.OutputEncoding = Encoding.UTF8;
        }
        catch (IOException)
        {
            // No console at all: nobody looks.
        }

        // Where both go to one console the second call changes nothing; where one goes to a file only the other counts.
        return UnderstandsEscapes(OutputHandle) | UnderstandsEscapes(ErrorHandle);
    }

    /// <summary>Whether nothing else runs in this console: Explorer made it for this program.</summary>
    public static bool IsAlone() => GetConsoleProcessList([0], 1) == 1;

    public static bool SpeaksFrench() => (GetUserDefaultUILanguage() & PrimaryLanguageMask) == FrenchPrimaryLanguage;

    /// <summary>A crash of this process opens no window.</summary>
    public static void SilenceCrashes() => _ = SetErrorMode(FailCriticalErrors | NoFaultWindow);

    private static bool UnderstandsEscapes(int stream)
    {
        var handle = GetStdHandle(stream);
        return GetConsoleMode(handle, out var mode) && SetConsoleMode(handle, mode | EnableProcessedOutput | EnableVirtualTerminalProcessing);
    }

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint SetErrorMode(uint mode);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial uint GetConsoleProcessList([In, Out] uint[] processes, uint count);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetStdHandle(int stream);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool GetConsoleMode(nint handle, out uint mode);

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool SetConsoleMode(nint handle, uint mode);
}
