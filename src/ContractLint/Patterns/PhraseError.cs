using ContractLint.Text;

namespace ContractLint.Patterns;

/// <summary>What is wrong with a phrase, and exactly where: <see cref="Span"/> points into the phrase as written.</summary>
/// <remarks>The message says what is wrong and what to write instead.</remarks>
public sealed record PhraseError(TextSpan Span, LocalizedText Message);
