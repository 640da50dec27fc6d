using System.Globalization;
using ContractLint.Fuzz;

// fuzz --seconds 3600 [--seed N] [--only TARGET] [--folder DIR]: tries inputs for an hour and keeps those that do harm.
// fuzz --replay FILE --only TARGET: tries one again.
string? ValueOf(string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
int NumberOf(string option, int otherwise) => ValueOf(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var only = ValueOf("--only");
if (ValueOf("--replay") is { } replayed)
{
    Console.WriteLine(FuzzTargets.All.First(target => target.Name == only).Try(File.ReadAllBytes(replayed)));
    return 0;
}

var folder = ValueOf("--folder") ?? Path.Combine(SeedFiles.Root, "artifacts", "fuzz");
var run = new LongRun(folder, TimeSpan.FromSeconds(NumberOf("--seconds", 60)), NumberOf("--seed", 1), only);
if (args.Contains("--child"))
    return run.Try() == 0 ? 0 : 1;

var deaths = run.Supervise();
Console.WriteLine($"{deaths} deaths");
return deaths == 0 ? 0 : 1;
