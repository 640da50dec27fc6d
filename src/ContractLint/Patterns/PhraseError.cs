using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>What is wrong with a phrase, and exactly where: <see cref="Span"/> points into the phrase as written.</summary>
public sealed record PhraseError(TextSpan Span, LocalizedText Message);
