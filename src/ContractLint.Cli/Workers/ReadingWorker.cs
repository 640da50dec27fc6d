using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using ContractLint.Cli.Hosting;
using ContractLint.Cli.Inputs;
using ContractLint.Formats;

namespace ContractLint.Cli.Workers;

/// <summary>This program as somebody else's worker: reads one document after the other, and may die of one.</summary>
/// <remarks>It ends when its input does: also where whoever started it was killed.</remarks>
internal sealed class ReadingWorker(PipeWriter pipe)
{
    /// <summary>The argument that makes the program one.</summary>
    public const string Argument = "[read]";

    // Deeply nested hostile files recurse; the stack is only reserved, not used.
    private const int StackBytes = 64 << 20;

    private readonly Lazy<ITextRecognizer?> recognizer = new(SystemHost.FindRecognizer);

    public static int Run()
    {
        // Ctrl-C reaches every program in a terminal; whoever gave the work decides when it ends.
        using var deaf = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        if (OperatingSystem.IsWindows())
            WindowsConsole.SilenceCrashes();

        using var input = Console.OpenStandardInput();
        var worker = new ReadingWorker(new PipeWriter(new BufferedStream(Console.OpenStandardOutput(), 1 << 16)));
        Console.SetOut(TextWriter.Null);
        using var requests = new BlockingCollection<ReadingRequest>();
        new Thread(() => worker.Work(requests), StackBytes) { IsBackground = true, Name = "Reader" }.Start();
        try
        {
            using var orders = new PipeReader(new BufferedStream(input, 1 << 16));
            while (true)
                requests.Add(ReadingRequest.ReadFrom(orders));
        }
        catch (IOException)
        {
            return ExitCode.Success;
        }
    }

    private void Work(BlockingCollection<ReadingRequest> requests)
    {
        foreach (var request in requests.GetConsumingEnumerable())
        {
            var end = Answer(request);
            pipe.Write((byte)end);
            pipe.Flush();
            if (end is WorkerAnswer.OutOfMemory or WorkerAnswer.EndOfWorker)
                Environment.Exit(ExitCode.Success);
        }
    }

    private WorkerAnswer Answer(ReadingRequest request)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if ((request.Content ?? Read(request)) is not { } content)
                return WorkerAnswer.TooLarge;

            var options = request.Recognizes ? request.Options with { Recognizer = recognizer.Value } : request.Options;
            var readings = request.WithAttachments
                ? DocumentReaders.ReadAll(content, request.Name, options, CancellationToken.None)
                : Enumerable.Repeat(DocumentReaders.Read(content, request.Name, options, CancellationToken.None), 1);
            foreach (var reading in readings)
            {
                pipe.Write((byte)WorkerAnswer.Reading);
                ReadingCodec.Write(pipe, reading);
                pipe.Flush();
            }

            // A reader that gave up left a thread behind.
            return Stopwatch.GetElapsedTime(start) < request.Options.Timeout ? WorkerAnswer.End : WorkerAnswer.EndOfWorker;
        }
        catch (OutOfMemoryException)
        {
            return WorkerAnswer.OutOfMemory;
        }
        catch (Exception exception)
        {
            pipe.Write((byte)WorkerAnswer.Failure);
            pipe.Write(ReadFailure.Of(exception));
            return WorkerAnswer.End;
        }
    }

    private static byte[]? Read(ReadingRequest request)
    {
        using var stream = InputContent.Open(request.Path!);
        return LimitedRead.All(stream, request.Options.MaxFileBytes, CancellationToken.None);
    }
}
