namespace ContractLint.Cli.Inputs;

/// <summary>Work on one document, on a thread of its own: given up when it takes too long, whether it listens or not.</summary>
internal static class TimedWork
{
    // A rule or a reader of ours recurses little; the smallest stack of a system is still too small to rely on.
    private const int StackBytes = 32 << 20;

    // Whoever listens to the token ends by itself.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <exception cref="OperationCanceledException">The time is over, or the run was cancelled; what did not listen is left behind.</exception>
    public static T Run<T>(Func<CancellationToken, T> work, TimeSpan time, CancellationToken cancellationToken)
    {
        // Not disposed: work that is left behind may still ask it.
        var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        clock.CancelAfter(time);
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(result, work, clock.Token), StackBytes) { IsBackground = true, Name = "Document" };
        thread.Start();

        var patience = time.TotalMilliseconds + Grace.TotalMilliseconds;
        if (Task.WaitAny([result.Task], (int)Math.Min(patience, int.MaxValue), cancellationToken) < 0)
            throw new OperationCanceledException(clock.Token);

        return result.Task.GetAwaiter().GetResult();
    }

    private static void Complete<T>(TaskCompletionSource<T> result, Func<CancellationToken, T> work, CancellationToken cancellationToken)
    {
        try
        {
            result.SetResult(work(cancellationToken));
        }
#pragma warning disable CA1031 // Handed over to whoever waits.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            result.SetException(exception);
        }
    }
}
