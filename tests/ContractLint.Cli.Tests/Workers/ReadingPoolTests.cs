using ContractLint.Cli.Inputs;
using ContractLint.Cli.Tests.Support;
using ContractLint.Cli.Workers;
using ContractLint.Configuration;
using ContractLint.Diagnostics;
using ContractLint.Diagnostics.Settings;
using ContractLint.Formats;
using Shouldly;
using Xunit;

namespace ContractLint.Cli.Tests.Workers;

/// <summary>Documents read in other processes: what ends such a process is one trouble of one document.</summary>
public sealed class ReadingPoolTests
{
    private static readonly WorkerProgram Program = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "ContractLint.Cli.dll"), ReadingWorker.Argument]);

    // A function of the colours that calls itself: the library that reads PDF follows it until the stack is used up.
    private const string Deadly = """
        %PDF-1.7
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /ColorSpace << /C 6 0 R >> >> >> endobj
        4 0 obj << /Length 13 >> stream
        /C cs 0 sc
        endstream endobj
        6 0 obj [/Separation /X 6 0 R << /FunctionType 2 /Domain [0 1] /N 1 >>] endobj
        trailer << /Size 7 /Root 1 0 R >>
        %%EOF
        """;

    [Fact]
    public void A_file_that_ends_its_process_is_one_trouble_and_the_next_is_read()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program, DocumentLimits.Default);

        var killer = Read(pool, shell.Write("deadly.pdf", Deadly));
        var next = Read(pool, shell.Write("sound.txt", "The Consultant works from home."));

        killer.Troubles.Single().Arguments[0].Value.En.ShouldContain("brought down the program");
        killer.Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Unreadable);
        killer.Coverage.ShouldBe(0);
        next.Tree.Text.ToString().ShouldBe("The Consultant works from home.");
        next.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_wants_more_memory_than_it_may_have_says_so()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program, Limits((LimitSettings.Memory, "64")));

        var greedy = Read(pool, shell.Write("long.txt", string.Concat(Enumerable.Repeat("The Consultant works from home.\n\n", 1_500_000))));

        greedy.Troubles.Single().Arguments[0].Value.En.ShouldBe("reading it took more than 64 MB of memory (limits.memory)");
        greedy.HasText.ShouldBeFalse();
    }

    [Fact]
    public void A_program_that_dies_at_once_costs_one_document()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program with { Arguments = ["no-such-program.dll"] }, DocumentLimits.Default);

        Read(pool, shell.Write("sound.txt", "Hello.")).Troubles.Single().RuleId.ShouldBe(ReadingTrouble.Unreadable);
    }

    [Fact]
    public void Where_no_process_can_be_started_the_caller_is_told()
    {
        using var pool = new ReadingPool(new(Path.Combine(Path.GetTempPath(), "no-such-program"), []), DocumentLimits.Default);

        pool.Read(new("a.txt", "a.txt"), null, withAttachments: true, CancellationToken.None).ShouldBeNull();
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_named_by_its_reason()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program, DocumentLimits.Default);

        var (readings, failure) = pool.Read(new("absent.pdf", shell.PathOf("absent.pdf")), null, withAttachments: true, CancellationToken.None)!.Value;

        readings.ShouldBeEmpty();
        failure.ShouldNotBeNull().Reason.En.ShouldBe("there is no such file.");
    }

    [Fact]
    public void A_file_larger_than_it_may_be_is_not_read()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program, Limits((LimitSettings.FileSize, "1")));

        Read(pool, shell.Write("large.txt", new byte[(1 << 20) + 1])).Troubles.Single().Arguments[0].Value.En.ShouldContain("larger than 1 MB");
    }

    [Fact]
    public void An_interrupted_run_ends_its_workers()
    {
        using var shell = new Shell();
        using var pool = new ReadingPool(Program, DocumentLimits.Default);
        using var source = new CancellationTokenSource();
        source.Cancel();

        Should.Throw<OperationCanceledException>(() => pool.Read(new("a.txt", shell.Write("a.txt", "Hello.")), null, withAttachments: true, source.Token));
    }

    private static DocumentReading Read(ReadingPool pool, string path) =>
        pool.Read(new(Path.GetFileName(path), path), null, withAttachments: true, CancellationToken.None)!.Value.Readings.Single();

    private static DocumentLimits Limits(params (string Name, string Value)[] limits) =>
        DocumentLimits.Of(new AnalyzerConfig { Settings = [.. limits.Select(limit => new SettingCatalog([]).Read(limit.Name, limit.Value)!)] });
}
