namespace ContractLint.Formats;

/// <summary>Reads a decoded text of one format: how the reader of mails asks for what it does not know itself.</summary>
internal delegate FlowText FlowReader(string text, ReadingOptions options, CancellationToken cancellationToken);
