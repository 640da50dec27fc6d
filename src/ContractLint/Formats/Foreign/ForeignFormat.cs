using ContractLint.Text;

namespace ContractLint.Formats.Foreign;

/// <summary>A format that is known and not read: what tells it, and what to do with it. The advice completes "the file could not be read in full: …".</summary>
internal sealed record ForeignFormat(ForeignTest Is, LocalizedText Advice);
