using System.Diagnostics;
using System.Text;
using ContractLint.Formats;
using ContractLint.Text;

namespace ContractLint.Cli.Workers;

/// <summary>A worker as whoever started it sees it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int LongestComplaint = 4096;

    private readonly Process process;
    private readonly PipeWriter orders;
    private readonly PipeReader answers;
    private readonly StringBuilder complaint = new();
    private readonly Task listening;

    public WorkerProcess(Process process)
    {
        this.process = process;
        orders = new(new BufferedStream(process.StandardInput.BaseStream, 1 << 16));
        answers = new(new BufferedStream(process.StandardOutput.BaseStream, 1 << 16));
        listening = Task.Run(Listen);
    }

    /// <summary>Whether it can take another document.</summary>
    public bool IsAlive { get; private set; } = true;

    /// <summary>Has a document read. Each reading is handed over as soon as it is there; why there are no more, where not all is well.</summary>
    /// <remarks>A cancelled token ends the worker.</remarks>
    public LocalizedText? Read(ReadingRequest request, Action<DocumentReading> accept, out ReadingStop stop, CancellationToken cancellationToken)
    {
        stop = ReadingStop.None;
        using var end = cancellationToken.Register(Kill);
        try
        {
            request.WriteTo(orders);
            while (true)
            {
                switch ((WorkerAnswer)answers.ReadByte())
                {
                    case WorkerAnswer.Reading:
                        accept(ReadingCodec.Read(answers));
                        break;
                    case WorkerAnswer.Failure:
                        var reason = answers.ReadLocalized();
                        answers.ReadByte();
                        return reason;
                    case WorkerAnswer.TooLarge:
                        stop = ReadingStop.TooLarge;
                        return null;
                    case WorkerAnswer.OutOfMemory:
                        IsAlive = false;
                        stop = ReadingStop.OutOfMemory;
                        return null;
                    case WorkerAnswer.EndOfWorker:
                        IsAlive = false;
                        return null;
                    case WorkerAnswer.End:
                        return null;
                    default:
                        // What speaks there is no worker of ours.
                        IsAlive = false;
                        stop = ReadingStop.Crash;
                        return null;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            IsAlive = false;
            stop = cancellationToken.IsCancellationRequested ? ReadingStop.Cancelled : StopOf();
            return null;
        }
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }

    // What a runtime says last tells why it ended.
    private ReadingStop StopOf()
    {
        listening.Wait(TimeSpan.FromSeconds(1));
        lock (complaint)
            return complaint.ToString().Contains("OutOfMemory", StringComparison.Ordinal) || complaint.ToString().Contains("Out of memory", StringComparison.Ordinal) ? ReadingStop.OutOfMemory : ReadingStop.Crash;
    }

    // The trace of a stack that overflowed is long: it must be taken away, or the worker waits for it with its last breath.
    private async Task Listen()
    {
        var buffer = new char[1024];
        try
        {
            while (await process.StandardError.ReadAsync(buffer).ConfigureAwait(false) is > 0 and var count)
            {
                lock (complaint)
                    complaint.Append(buffer, 0, Math.Min(count, LongestComplaint - complaint.Length));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It ended; there is nothing more to hear.
        }
    }

    private void Kill()
    {
        IsAlive = false;
        try
        {
            process.Kill();
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It has ended already.
        }
    }
}
