using System.Runtime.InteropServices;

namespace ContractLint.Cli.Hosting;

/// <summary>Ctrl-C, and the system's own wish that the program ends: a token for the run, and an end within a second whatever the run is doing.</summary>
internal sealed class Interrupt : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    public Interrupt()
    {
        // A Unix terminal that closes ends programs itself, unless nohup told them to go on.
        PosixSignal[] signals = OperatingSystem.IsWindows() ? [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP] : [PosixSignal.SIGINT, PosixSignal.SIGTERM];
        registrations = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
        source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        context.Cancel = true;
        if (source.IsCancellationRequested)
            Environment.Exit(ExitCode.Cancelled);

        new Thread(EndSoon) { IsBackground = true }.Start();
        source.Cancel();
    }

    private static void EndSoon()
    {
        Thread.Sleep(Patience);
        Environment.Exit(ExitCode.Cancelled);
    }
}
