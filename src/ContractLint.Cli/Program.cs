using System.Runtime.InteropServices;
using System.Text;
using ContractLint.Cli;
using ContractLint.Cli.Hosting;

// Ctrl-C asks the run to end and clean up; a reader that does not listen is given one second.
using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
{
    signal.Cancel = true;
    cancellation.Cancel();
    new Thread(EndSoon) { IsBackground = true }.Start();
});

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;

return CommandLine.Run(args, SystemHost.Create(), cancellation.Token);

static void EndSoon()
{
    Thread.Sleep(TimeSpan.FromSeconds(1));
    Environment.Exit(ExitCode.Cancelled);
}
