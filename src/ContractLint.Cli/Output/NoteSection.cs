namespace ContractLint.Cli.Output;

/// <summary>A part of a note: a title, a table where there are figures, and what is said of them.</summary>
internal sealed record NoteSection(string Title, NoteTable? Table, IReadOnlyList<string> Paragraphs);
