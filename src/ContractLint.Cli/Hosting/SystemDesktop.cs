using System.ComponentModel;
using System.Diagnostics;

namespace ContractLint.Cli.Hosting;

/// <summary>The desktop of Windows, of macOS, or one that follows the conventions of freedesktop.org.</summary>
internal sealed class SystemDesktop : IDesktop
{
    // A viewer that is still running has found the file; one that gives up does so sooner.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public bool OwnsWindow => OperatingSystem.IsWindows() && WindowsConsole.IsAlone();

    public string? DocumentsFolder =>
        Environment.GetFolderPath(Environment.SpecialFolder.MyDocuments) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public string CreateTemporaryFolder() => Directory.CreateTempSubdirectory("contractlint-").FullName;

    public bool Show(string path)
    {
        try
        {
            return OperatingSystem.IsWindows() ? ShowOnWindows(path)
                : OperatingSystem.IsMacOS() ? Run("open", path)
                : HasScreen() && Run("xdg-open", path);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static bool ShowOnWindows(string path)
    {
        using var viewer = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        return true;
    }

    // Without a screen xdg-open would start a browser in the terminal.
    private static bool HasScreen() =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    // Through a shell, which sends what browsers chatter to nowhere. The path is an argument, never part of the command.
    private static bool Run(string opener, string path)
    {
        var start = new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", "exec \"$0\" \"$1\" </dev/null >/dev/null 2>&1", opener, path } };
        using var viewer = Process.Start(start);
        return viewer is not null && (!viewer.WaitForExit(Patience) || viewer.ExitCode == 0);
    }
}
