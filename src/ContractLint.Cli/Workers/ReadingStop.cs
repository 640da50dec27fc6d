namespace ContractLint.Cli.Workers;

/// <summary>What ended the reading of a document before its end.</summary>
internal enum ReadingStop
{
    /// <summary>Nothing: it came to its end.</summary>
    None,

    /// <summary>The file has more bytes than are read.</summary>
    TooLarge,

    /// <summary>It took more memory than it may.</summary>
    OutOfMemory,

    /// <summary>It brought down the process that read it.</summary>
    Crash,

    /// <summary>It took too long, or the run was interrupted.</summary>
    Cancelled,
}
