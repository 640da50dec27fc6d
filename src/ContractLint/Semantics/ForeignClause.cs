using ContractLint.Text;

namespace ContractLint.Semantics;

/// <summary>A clause in another language than French and English, its first sentence, and the name of the language.</summary>
internal sealed record ForeignClause(TextSpan Span, TextSpan FirstSentence, LocalizedText Language);
