namespace ContractLint.Cli.Workers;

/// <summary>What a worker says next.</summary>
internal enum WorkerAnswer : byte
{
    /// <summary>A document that was read follows.</summary>
    Reading,

    /// <summary>Why the file could not be opened follows, in both languages; then the answer is at its end.</summary>
    Failure,

    /// <summary>There is more in the file than <see cref="Formats.ReadingOptions.MaxFileBytes"/>; that is the whole answer.</summary>
    TooLarge,

    /// <summary>There was no memory left; the worker ends.</summary>
    OutOfMemory,

    /// <summary>The answer is at its end.</summary>
    End,

    /// <summary>The answer is at its end, and so is the worker: something it gave up may still be running in it.</summary>
    EndOfWorker,
}
