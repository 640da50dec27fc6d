using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ContractLint.Cli.Workers;

/// <summary>How this program starts itself, whatever it is: an executable of its own, or a library that dotnet runs.</summary>
internal sealed record WorkerProgram(string Path, IReadOnlyList<string> Arguments)
{
    /// <summary>The program that is running; <see langword="null"/> where the system does not say.</summary>
    public static WorkerProgram? Own()
    {
        if (Environment.ProcessPath is not { } path)
            return null;

        var isRunByDotnet = System.IO.Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return new(path, isRunByDotnet ? [Environment.GetCommandLineArgs()[0], ReadingWorker.Argument] : [ReadingWorker.Argument]);
    }

    /// <summary>A new worker that may hold that many bytes; <see langword="null"/> where the system lets none start.</summary>
    public Process? Start(long memoryBytes)
    {
        var start = new ProcessStartInfo(Path)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var argument in Arguments)
            start.ArgumentList.Add(argument);

        // The runtime itself keeps to it, on every system and in every way of publishing.
        start.Environment["DOTNET_GCHeapHardLimit"] = memoryBytes.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        try
        {
            return Process.Start(start);
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
