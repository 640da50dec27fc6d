using System.Text;
using ContractLint.Cli;
using ContractLint.Cli.Hosting;

// Ctrl-C asks the run to end and clean up; a reader that does not listen is given two seconds.
using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, signal) =>
{
    signal.Cancel = true;
    cancellation.Cancel();
    new Thread(() =>
    {
        Thread.Sleep(TimeSpan.FromSeconds(2));
        Environment.Exit(ExitCode.Cancelled);
    }) { IsBackground = true }.Start();
};

if (OperatingSystem.IsWindows())
    Console.OutputEncoding = Encoding.UTF8;

return CommandLine.Run(args, SystemHost.Create(), cancellation.Token);
