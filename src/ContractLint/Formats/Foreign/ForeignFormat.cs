using ContractLint.Text;

namespace ContractLint.Formats.Foreign;

/// <summary>A format that is known and not read: what tells it, and what to do with it. The advice completes "the file was read only in part: …".</summary>
internal sealed record ForeignFormat(ForeignTest Is, LocalizedText Advice);
