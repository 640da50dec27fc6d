using System.Collections.Concurrent;
using ContractLint.Cli.Inputs;
using ContractLint.Diagnostics;
using ContractLint.Formats;
using ContractLint.Reporting;
using ContractLint.Syntax;
using ContractLint.Text;

namespace ContractLint.Cli.Workers;

/// <summary>Reads documents in processes of their own, which are started when needed, kept for the next document, and replaced when they die.</summary>
internal sealed class ReadingPool(WorkerProgram program, DocumentLimits limits) : IDisposable
{
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private volatile bool isClosed;

    /// <summary>The readings of a document, and why it could not be opened, where it could not. Only a cancelled run throws.</summary>
    /// <remarks>What ended the reading is a trouble of an empty reading behind the others. <see langword="null"/> where no process can be started.</remarks>
    public (IReadOnlyList<DocumentReading> Readings, DocumentFailure? Failure)? Read(InputItem input, byte[]? content, bool withAttachments, CancellationToken cancellationToken)
    {
        if (Rent() is not { } worker)
            return null;

        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(limits.Time);
        var readings = new List<DocumentReading>();
        var request = new ReadingRequest(input.Name, input.Path, content, withAttachments, limits.Recognizes, limits.Reading);
        var failure = worker.Read(request, readings.Add, out var stop, clock.Token);
        Return(worker);
        cancellationToken.ThrowIfCancellationRequested();
        if (ReasonOf(stop) is { } reason)
            readings.Add(new(new DocumentTreeBuilder(input.Name).Build(), [ReadingTrouble.UnreadableBecause(reason)]) { Coverage = 0 });
        return (readings, failure is { } reasonNotOpened ? new(input.Name, reasonNotOpened) : null);
    }

    public void Dispose()
    {
        isClosed = true;
        while (idle.TryTake(out var worker))
            worker.Dispose();
    }

    private WorkerProcess? Rent() => idle.TryTake(out var worker) ? worker : program.Start(limits.Reading.MaxMemoryBytes) is { } process ? new(process) : null;

    private void Return(WorkerProcess worker)
    {
        if (worker.IsAlive && !isClosed)
            idle.Add(worker);
        else
            worker.Dispose();
    }

    private LocalizedText? ReasonOf(ReadingStop stop) => stop switch
    {
        ReadingStop.TooLarge => limits.FileTooLarge,
        ReadingStop.OutOfMemory => limits.TookTooMuchMemory,
        ReadingStop.Cancelled => limits.TookTooLong,
        ReadingStop.Crash => DocumentLimits.BroughtDown,
        _ => null,
    };
}
