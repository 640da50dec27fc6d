namespace ContractLint.Cli.Output;

/// <summary>A small table of a note; the first column is words, the others are figures.</summary>
internal sealed record NoteTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
