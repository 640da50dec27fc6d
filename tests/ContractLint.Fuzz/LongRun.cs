using System.Diagnostics;
using System.Globalization;

namespace ContractLint.Fuzz;

/// <summary>A run by the clock: another process does the trying and is started anew, with the next seed, whenever it dies or hangs.</summary>
internal sealed class LongRun(string folder, TimeSpan duration, int firstSeed, string? only)
{
    // Far beyond what any input may take, also on a machine that has other work.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(2);

    private readonly string journalPath = Path.Combine(folder, "journal");

    public int Supervise()
    {
        Directory.CreateDirectory(folder);
        var clock = Stopwatch.StartNew();
        var deaths = 0;
        for (var seed = firstSeed; clock.Elapsed < duration; seed++)
        {
            using var child = Start(seed, duration - clock.Elapsed);
            if (Watch(child) is not { } reason)
                break;

            deaths++;
            using var journal = new Journal(journalPath);
            var (target, input) = journal.Last();
            Console.WriteLine($"{target}: {reason}: {KeptInputs.Keep(folder, target, input)}");
        }

        return deaths;
    }

    /// <summary>Tries inputs until the time is over; in the process that may die.</summary>
    public int Try()
    {
        using var journal = new Journal(journalPath);
        var clock = Stopwatch.StartNew();
        var sessions = FuzzTargets.All.Where(target => only is null || target.Name == only)
            .Select(target => (Target: target, Session: new FuzzSession(target, firstSeed))).Where(entry => entry.Session.HasSeeds).ToList();
        var (tried, failures) = (new int[sessions.Count], new HashSet<string>(StringComparer.Ordinal));
        while (clock.Elapsed < duration)
        {
            for (var i = 0; i < sessions.Count; i++)
            {
                // The quick ones try more: each target has about the same time.
                var end = clock.Elapsed + TimeSpan.FromMilliseconds(500);
                do
                {
                    tried[i]++;
                    Tell(sessions[i].Target, sessions[i].Session, journal, failures);
                }
                while (clock.Elapsed < end);
            }
        }

        for (var i = 0; i < sessions.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sessions[i].Target.Name}: {tried[i]} inputs, {sessions[i].Session.Kept} of a new kind"));
        return failures.Count;
    }

    private void Tell(IFuzzTarget target, FuzzSession session, Journal journal, HashSet<string> failures)
    {
        var input = session.Next();
        journal.Begin(target.Name, input);
        var start = Stopwatch.GetTimestamp();
        var failure = session.Try(input);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;

        // One input for each kind of failure is enough.
        var kind = failure is null ? (seconds > 20 ? $"{target.Name} slow" : null) : $"{target.Name} {failure.GetType().Name} {new string([.. failure.Message.Where(char.IsLetter)])}";
        if (kind is not null && failures.Add(kind))
            Console.WriteLine($"{target.Name}: {(failure is null ? $"{seconds:F0} s" : $"{failure.GetType().Name}: {failure.Message}\n{failure.StackTrace}")}\n  {KeptInputs.Keep(folder, target.Name, input)}");
    }

    private Process Start(int seed, TimeSpan remaining)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!);
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet")
            start.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        foreach (var argument in (string[])["--child", "--folder", folder, "--seed", $"{seed}", "--seconds", $"{(int)remaining.TotalSeconds}", .. only is null ? Array.Empty<string>() : ["--only", only]])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    // Null where it came to its end.
    private string? Watch(Process child)
    {
        using var journal = new Journal(journalPath);
        var (count, since) = (-1L, Stopwatch.StartNew());
        while (!child.WaitForExit(Glance))
        {
            if (journal.Count != count)
            {
                (count, since) = (journal.Count, Stopwatch.StartNew());
            }
            else if (since.Elapsed > Patience)
            {
                child.Kill(entireProcessTree: true);
                child.WaitForExit();
                return "no answer";
            }
        }

        return child.ExitCode is 0 or 1 ? null : $"the process ended with {child.ExitCode}";
    }
}
