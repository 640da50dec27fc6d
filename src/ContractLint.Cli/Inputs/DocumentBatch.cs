namespace ContractLint.Cli.Inputs;

/// <summary>Works on many documents at once and hands the outcomes over in the order of the inputs.</summary>
internal static class DocumentBatch
{
    // Outcomes that wait for a slow document before them hold whole documents in memory.
    private const int AheadPerJob = 4;

    public static IEnumerable<DocumentOutcome> Run(IReadOnlyList<InputItem> inputs, IDocumentWorker worker, int jobs, CancellationToken cancellationToken)
    {
        // Not disposed: a document left behind by an interruption still gives its slot back.
        var slots = new SemaphoreSlim(jobs);
        var running = new Queue<Task<DocumentOutcome>>();
        var next = 0;

        while (next < inputs.Count || running.Count > 0)
        {
            while (next < inputs.Count && running.Count < jobs * AheadPerJob)
            {
                var input = inputs[next++];
                running.Enqueue(Start(input, worker, slots, cancellationToken));
            }

            yield return Await(running.Dequeue(), cancellationToken);
        }
    }

    // An interruption does not wait for a document that is slow to notice it.
    private static DocumentOutcome Await(Task<DocumentOutcome> task, CancellationToken cancellationToken)
    {
        Task.WaitAny([task], cancellationToken);
        return task.GetAwaiter().GetResult();
    }

    private static async Task<DocumentOutcome> Start(InputItem input, IDocumentWorker worker, SemaphoreSlim slots, CancellationToken cancellationToken)
    {
        await slots.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => worker.Process(input, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            slots.Release();
        }
    }
}
