using ContractLint.Cli;
using ContractLint.Cli.Hosting;

using var interrupt = new Interrupt();
return CommandLine.Run(args, SystemHost.Create(), interrupt.Token);
