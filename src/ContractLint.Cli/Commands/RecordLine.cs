namespace ContractLint.Cli.Commands;

/// <summary>A line of a stream of records: its bytes, or none where it was longer than allowed.</summary>
internal readonly record struct RecordLine(long Number, ReadOnlyMemory<byte>? Bytes);
