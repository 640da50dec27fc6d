using ContractLint.Cli;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Workers;

if (args is [ReadingWorker.Argument])
    return ReadingWorker.Run();

using var interrupt = new Interrupt();
return CommandLine.Run(args, SystemHost.Create(), interrupt.Token);
